import { type Both, inRounds, withBoth } from './both-servers.ts'
import { median, quantile } from './figures.ts'
import { fullLoad, fullLoads } from './full-load.ts'
import { evenly } from './load.ts'
import type { Pace } from './pace.ts'
import { type Row, rowOf } from './row.ts'
import { MEASURED, secondsFor, sizesUpTo } from './sizes.ts'

/** Messages that come evenly. */
const PER_SECOND = 100

/** Turns a second when every conversation goes on as soon as it is answered, and what a turn costs. */
export function measureTurns(pace: Pace): Promise<Row[]> {
  return withBoth(pace, async (both) => {
    const rows: Row[] = []
    for (const size of sizesUpTo(pace.conversations))
      rows.push(...(await turnsOver(size, both, pace)))
    return rows
  })
}

async function turnsOver(size: number, both: Both, pace: Pace): Promise<Row[]> {
  const rounds = await fullLoads(both, size, pace)
  const among = `conversations: ${size}`
  const cost = { what: `processor time of a turn, ${among}`, unit: 'ms' }
  const budget = size === MEASURED ? { budget: 'ratio at least 0.8' } : {}
  return [
    rowOf({ what: `turns, ${among}`, unit: '/s', ...budget }, rounds, (found) => found.turns),
    rowOf(cost, rounds, (found) => found.cost),
    {
      what: `enquiries filed meanwhile, ${among}`,
      unit: '/s',
      ours: median(rounds.map(({ ours }) => ours.filed)),
    },
  ]
}

/** Milliseconds from a message's posting to its reply on the socket, when messages come evenly. */
export function measureLatency(pace: Pace): Promise<Row[]> {
  return withBoth(pace, async (both) => {
    pace.onProgress('latency')
    const warm = Math.min(MEASURED, pace.conversations)
    await inRounds(both, 1, (server) => fullLoad(server, warm, pace.seconds))
    const rows: Row[] = []
    for (const size of sizesUpTo(pace.conversations))
      rows.push(...(await latencyOver(size, both, pace)))
    return rows
  })
}

async function latencyOver(size: number, both: Both, { rounds, seconds }: Pace): Promise<Row[]> {
  const found = await inRounds(both, rounds, async (server) => {
    const visitors = await server.open(size)
    const { latencies } = await evenly(visitors, secondsFor(size, seconds), PER_SECOND)
    for (const visitor of visitors) visitor.close()
    return latencies
  })
  const row = (name: string, share: number, budget?: string) => {
    const what = `${name} of a turn, ${PER_SECOND}/s, conversations: ${size}`
    return rowOf({ what, unit: 'ms', ...(budget ? { budget } : {}) }, found, (latencies) =>
      quantile(latencies, share),
    )
  }
  return [row('p50', 0.5), row('p95', 0.95, 'at most 25'), row('p99', 0.99)]
}
