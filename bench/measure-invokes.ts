import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { keptKnowledge } from '../adapters/kept-knowledge.ts'
import { listening } from '../test/builders/listening.ts'
import { quantile } from './figures.ts'
import { fillFolder } from './fill-store.ts'
import { manyEnquiries } from './many-enquiries.ts'
import type { Pace } from './pace.ts'
import type { Row } from './row.ts'
import { startServer } from './server-process.ts'

const STORED = 10_000
/** Members of staff who press and search all the time. */
const STAFF = 8
/** Milliseconds in which a server that starts has gathered its index of what is stored. */
const INDEXED = 3_000
const CHANNEL = '19:triage@thread.tacv2'
const OBJECT_ID = '11111111-1111-4111-8111-111111111111'

type Invoke = { name: string; value: object }

/** How soon what staff press and search in Teams is answered; Teams shows a fault after some seconds. */
export async function measureInvokes({ seconds, onProgress }: Pace): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-invokes-'))
  const knowledge = keptKnowledge(join(import.meta.dirname, '../knowledge/zuid-holland'))
  onProgress(`invokes: storing ${STORED} enquiries`)
  await fillFolder(folder, STORED, knowledge)
  const references = manyEnquiries(STORED, knowledge).map(({ reference }) => reference)
  const connector = await aChannel()
  const settings = { DATA_DIR: folder, TEAMS_TRIAGE_CHANNEL: CHANNEL, STAFF: OBJECT_ID }
  const server = await startServer('ours', settings)
  try {
    const post = poster(`${server.site}/api/messages`, connector.url)
    await post({ type: 'installationUpdate', action: 'add' })
    await later(INDEXED)
    onProgress('invokes')
    const until = performance.now() + seconds * 1000
    const took = { press: [] as number[], search: [] as number[] }
    const work = async (staff: number) => {
      for (let at = staff; performance.now() < until; at += STAFF) {
        const reference = references[at % STORED] ?? ''
        took.press.push(await post({ type: 'invoke', ...press(reference) }))
        took.search.push(await post({ type: 'invoke', ...search(reference.slice(0, 7)) }))
      }
    }
    await Promise.all(Array.from({ length: STAFF }, (_, staff) => work(staff)))
    const what = `Teams, ${STORED.toLocaleString('en')} enquiries, ${STAFF} of staff at once`
    return [
      { what: `${what}: a press, p95`, unit: 'ms', ours: quantile(took.press, 0.95), budget },
      { what: `${what}: a search, p95`, unit: 'ms', ours: quantile(took.search, 0.95), budget },
    ]
  } finally {
    await server.stop()
    connector.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const budget = 'at most 500'

function press(reference: string): Invoke {
  const data = { verb: 'staff', reference, do: 'note', text: 'Gebeld.' }
  const action = { type: 'Action.Execute', verb: 'staff', data }
  return { name: 'adaptiveCard/action', value: { action, trigger: 'manual' } }
}

function search(text: string): Invoke {
  const parameters = [{ name: 'search', value: text }]
  return { name: 'composeExtension/query', value: { commandId: 'enquiries', parameters } }
}

/** Posts an activity as Teams does; resolves with the milliseconds until it was answered. */
function poster(address: string, serviceUrl: string) {
  let posted = 0
  return async (activity: object): Promise<number> => {
    const body = JSON.stringify({
      id: `activity-${posted++}`,
      channelId: 'msteams',
      serviceUrl,
      from: { id: '29:staff', name: 'Sanne Bos', aadObjectId: OBJECT_ID },
      recipient: { id: '28:bot', name: 'AI-hub' },
      conversation: { id: CHANNEL, conversationType: 'channel', isGroup: true },
      locale: 'nl-NL',
      ...activity,
    })
    const headers = { 'content-type': 'application/json' }
    const began = performance.now()
    const response = await fetch(address, { method: 'POST', headers, body })
    await response.text()
    if (response.status !== 200) throw new Error(`an activity was answered ${response.status}`)
    return performance.now() - began
  }
}

/** The service of a channel, which takes everything at once: cards are changed while staff press. */
async function aChannel() {
  let taken = 0
  const server = createServer((request, response) => {
    request.resume()
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ id: `message-${taken++}`, members: [] }))
  })
  return listening(server)
}
