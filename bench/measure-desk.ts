import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { chromium } from 'playwright-core'
import { addDesk } from '../adapters/desk/add-desk.ts'
import { makeLocalEntrance } from '../adapters/desk/local-entrance.ts'
import { addAssets } from '../adapters/http/assets.ts'
import { listen } from '../adapters/http/listen.ts'
import { makeServer } from '../adapters/http/make-server.ts'
import { keptKnowledge } from '../adapters/kept-knowledge.ts'
import { LowdbStore } from '../adapters/storage/lowdb/lowdb-store.ts'
import { makeStaffDesk, type StaffDesk } from '../bot/staff-desk.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import { launchChromium } from '../test/browser/chromium.ts'
import { quantile } from './figures.ts'
import { fillFolder } from './fill-store.ts'
import type { Pace } from './pace.ts'
import type { Row } from './row.ts'

const ROOT = join(import.meta.dirname, '..')
const STORED = 100_000
const now = () => new Date('2026-11-24T09:30:00.000Z')

/** How soon the desk of staff shows its first rows with 100,000 enquiries stored. */
export async function measureDesk({ rounds, onProgress }: Pace): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-desk-'))
  const knowledge = keptKnowledge(join(ROOT, 'knowledge/zuid-holland'))
  try {
    onProgress(`the desk: filing ${STORED} enquiries`)
    await fillFolder(folder, STORED, knowledge)
    onProgress('the desk: its first rows')
    return await measured(folder, knowledge, rounds)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function opened(folder: string): Promise<LowdbStore> {
  const onBroken = (fault: Error) => {
    throw fault
  }
  return LowdbStore.open({ folder, onBroken })
}

async function measured(folder: string, knowledge: Knowledge, rounds: number): Promise<Row[]> {
  const store = await opened(folder)
  const desk = makeStaffDesk({ store, now, terms: knowledge, changeOf: () => ({}) })
  const first = () => desk.list({ which: 'open', limit: 25 })
  const search = () => desk.list({ which: 'all', part: 'scheepswerf lasfouten', limit: 25 })
  try {
    // What the first list after a start waits for is the index of all that is stored.
    const index = await timed(first)
    const found = {
      list: await median(rounds, () => timed(first)),
      search: await median(rounds, () => timed(search)),
      rows: await firstRows(desk, knowledge, rounds),
    }
    const what = `desk, ${STORED.toLocaleString('en')} enquiries`
    const budget = 'at most 500'
    return [
      { what: `${what}: index, once after a start`, unit: 'ms', ours: index },
      { what: `${what}: one page, most urgent first`, unit: 'ms', ours: found.list },
      { what: `${what}: search in all`, unit: 'ms', ours: found.search },
      { what: `${what}: opened to first rows, in a browser`, unit: 'ms', ours: found.rows, budget },
    ]
  } finally {
    await store.close()
  }
}

/** Milliseconds from opening the page to its first rows, in Chromium. */
async function firstRows(desk: StaffDesk, knowledge: Knowledge, rounds: number): Promise<number> {
  const log = pino({ level: 'silent' })
  const local = makeLocalEntrance(now)
  const server = makeServer({ log, secure: false })
  addAssets(server, join(ROOT, 'web/dist'))
  const talks = { open: async () => [], reply: async () => false, handBack: async () => false }
  addDesk(server, { desk, talks, knowledge, local, staffOf: async () => undefined, now, log })
  await listen(server, 0, '127.0.0.1')
  const chromiumServer = await launchChromium()
  try {
    const browser = await chromium.connect(chromiumServer.wsEndpoint())
    const page = await browser.newPage()
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelector('.row')) performance.mark('rows')
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(local.link(`http://127.0.0.1:${server.address().port}`))
    await page.locator('.row').first().waitFor()
    return await median(rounds, async () => {
      await page.reload()
      await page.locator('.row').first().waitFor()
      return page.evaluate(() => performance.getEntriesByName('rows')[0]?.startTime ?? Number.NaN)
    })
  } finally {
    await chromiumServer.close()
    server.server.closeAllConnections()
    server.close()
  }
}

async function median(rounds: number, measure: () => Promise<number>): Promise<number> {
  const found: number[] = []
  for (let round = 0; round < rounds; round++) found.push(await measure())
  return quantile(found, 0.5)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
