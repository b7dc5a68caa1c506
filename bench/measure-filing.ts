import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { keptKnowledge } from '../adapters/kept-knowledge.ts'
import { openPostgresStore } from '../adapters/storage/postgres/open-postgres-store.ts'
import { median } from './figures.ts'
import { fillFolder, fillStore } from './fill-store.ts'
import type { Pace } from './pace.ts'
import type { Row } from './row.ts'
import { type Given, type ServerProcess, startServer } from './server-process.ts'
import { visitorWords } from './visitor-words.ts'

const STORED = [1_000, 10_000, 100_000]
/** Filings at each server of which the median is taken, and before them those that only warm it up. */
const FILINGS = 60
const WARM_UP = 15
/** What a visitor says up to its first filing; the last of it files. */
const SAYS = 8
/** Milliseconds in which a server that starts has gathered its index of what is stored. */
const INDEXED = 15_000

/** Milliseconds of a turn that files, by how many enquiries are stored already: the servers in turn. */
export async function measureFiling(pace: Pace): Promise<Row[]> {
  const root = mkdtempSync(join(tmpdir(), 'bench-filing-'))
  const servers: ServerProcess[] = []
  try {
    for (const count of STORED) {
      pace.onProgress(`filing: storing ${count} enquiries`)
      servers.push(await startServer('ours', await filled(count, pace, root)))
    }
    await later(INDEXED)
    pace.onProgress('filing')
    const took = servers.map((): number[] => [])
    for (let visitor = 0; visitor < WARM_UP + FILINGS; visitor++)
      for (const [at, server] of servers.entries()) {
        const filing = await timeToFile(server, visitor)
        if (visitor >= WARM_UP) took[at]?.push(filing)
      }
    return rowsOf(took.map(median))
  } finally {
    for (const server of servers) await server.stop()
    rmSync(root, { recursive: true, force: true })
  }
}

/** Settings of a server where so many enquiries are stored. */
async function filled(count: number, { emptyStore }: Pace, root: string): Promise<Given> {
  const knowledge = keptKnowledge(join(import.meta.dirname, '../knowledge/zuid-holland'))
  const given = await emptyStore()
  const url = given.DATABASE_URL
  const folder = join(root, String(count))
  mkdirSync(folder)
  if (url) await fillStore(await openPostgresStore({ url }), count, knowledge)
  else await fillFolder(folder, count, knowledge)
  return { ...given, DATA_DIR: folder }
}

async function timeToFile(server: ServerProcess, number: number): Promise<number> {
  const visitor = await server.open()
  const words = visitorWords(number)
  for (let said = 1; said < SAYS; said++) await visitor.say(words.next().value)
  const { took } = await visitor.say(words.next().value)
  visitor.close()
  return took
}

function rowsOf([few = Number.NaN, ...more]: number[]): Row[] {
  const what = (at: number) => `filing, ${STORED[at]?.toLocaleString('en')} enquiries stored`
  return [
    { what: what(0), unit: 'ms', ours: few },
    ...more.map((ours, at) => ({
      what: `${what(at + 1)} (ratio to 1,000)`,
      unit: 'ms',
      ours,
      ratio: ours / few,
      budget: 'ratio at most 1.2',
    })),
  ]
}
