import { setTimeout as later } from 'node:timers/promises'
import { inRounds, withBoth } from './both-servers.ts'
import type { Pace } from './pace.ts'
import { type Round, type Row, rowOf } from './row.ts'
import type { ServerGroup } from './server-group.ts'
import { type Given, type ServerName, startServer } from './server-process.ts'
import { visitorWords } from './visitor-words.ts'

const MEGABYTE = 1_000_000
/** Conversations from which is counted what more of them add. */
const SOME = 500
/** Milliseconds in which a process comes to rest. */
const REST = 3_000

/** Milliseconds from starting a server, with empty data, to its taking requests. */
export async function measureStart({ rounds, emptyStore, onProgress }: Pace): Promise<Row[]> {
  onProgress('cold start')
  const found: Round<number>[] = []
  // The first start of each only brings its files into memory.
  for (let round = 0; round <= rounds; round++)
    found.push({
      peer: await timeToStart('peer'),
      ours: await timeToStart('ours', await emptyStore()),
    })
  const name = { what: 'cold start, empty data', unit: 'ms', budget: 'at most 1000' }
  return [rowOf(name, found.slice(1), (took) => took)]
}

async function timeToStart(name: ServerName, given?: Given): Promise<number> {
  const server = await startServer(name, given)
  await server.stop()
  return server.tookToStart
}

/**
 * Memory of a server at rest, and what 1,000 open conversations add: each with its socket and its
 * first message answered. Counted between some conversations and three times as many, so that what
 * the first of all cost is left out. Of PostgreSQL itself nothing is counted.
 */
export function measureMemory(pace: Pace): Promise<Row[]> {
  const some = Math.min(SOME, pace.conversations)
  return withBoth(pace, async (both) => {
    pace.onProgress('memory')
    const found = await inRounds(both, 1, (server) => memoryOf(server, some))
    const added = 'memory of 1,000 open conversations'
    return [
      rowOf({ what: 'memory at rest', unit: 'MB', budget: 'at most 150' }, found, (of) => of.rest),
      rowOf({ what: 'memory once somebody wrote', unit: 'MB' }, found, (of) => of.first),
      rowOf({ what: added, unit: 'MB', budget: 'at most 10' }, found, (of) => of.added),
    ]
  })
}

async function memoryOf(server: ServerGroup, some: number) {
  const more = 2 * some
  await later(REST)
  const rest = server.memory()
  const first = await memoryWith(1, server)
  const withSome = await memoryWith(some, server)
  const withMore = await memoryWith(more, server)
  const added = ((withMore - withSome) / more) * (1000 / MEGABYTE)
  return { rest: rest / MEGABYTE, first: first / MEGABYTE, added }
}

/** Bytes held with so many conversations more, which stay open until the server ends. */
async function memoryWith(count: number, server: ServerGroup): Promise<number> {
  const visitors = await server.open(count)
  for (const [number, visitor] of visitors.entries())
    await visitor.say(visitorWords(number).next().value)
  await later(REST)
  return server.memory()
}
