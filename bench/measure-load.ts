import { type Both, inRounds, withBoth } from './both-servers.ts'
import { median, quantile } from './figures.ts'
import { fullLoad } from './full-load.ts'
import { evenly, openVisitors } from './load.ts'
import type { Pace } from './pace.ts'
import { type Row, rowOf } from './row.ts'
import type { ServerGroup } from './server-group.ts'

/** Conversations at once: of a quiet hour, of a busy one, and as many as the budget is for. */
const MEASURED = 200
const SIZES = [1, 50, MEASURED]
/** More than there should ever be at one process. */
const CROWD = 1_000
/** Messages that come evenly. */
const PER_SECOND = 100

/** Turns a second when every conversation goes on as soon as it is answered, and what a turn costs. */
export function measureTurns(pace: Pace): Promise<Row[]> {
  return withBoth(pace, async (both) => {
    const rows: Row[] = []
    for (const size of sizesUpTo(pace.conversations, [...SIZES, CROWD]))
      rows.push(...(await turnsOver(size, both, pace)))
    return rows
  })
}

async function turnsOver(size: number, both: Both, pace: Pace): Promise<Row[]> {
  pace.onProgress(`turns a second, conversations: ${size}`)
  const measure = (server: ServerGroup) => fullLoad(server, size, pace.seconds)
  await inRounds(both, 1, measure)
  const rounds = await inRounds(both, pace.rounds, measure)
  const what = `turns, conversations: ${size}`
  const budget = size === MEASURED ? { budget: 'ratio at least 0.8' } : {}
  return [
    rowOf({ what, unit: '/s', ...budget }, rounds, ({ turns }) => turns),
    rowOf(
      { what: `processor time of a turn, conversations: ${size}`, unit: 'ms' },
      rounds,
      (of) => {
        return of.cost
      },
    ),
    {
      what: `enquiries filed meanwhile, conversations: ${size}`,
      unit: '/s',
      ours: median(rounds.map(({ ours }) => ours.filed)),
    },
  ]
}

/** Milliseconds from a message's posting to its reply on the socket, when messages come evenly. */
export function measureLatency(pace: Pace): Promise<Row[]> {
  return withBoth(pace, async (both) => {
    pace.onProgress('latency')
    const most = Math.min(MEASURED, pace.conversations)
    await inRounds(both, 1, (server) => fullLoad(server, most, pace.seconds))
    const rows: Row[] = []
    for (const size of sizesUpTo(pace.conversations, SIZES))
      rows.push(...(await latencyOver(size, both, pace)))
    return rows
  })
}

async function latencyOver(size: number, both: Both, { rounds, seconds }: Pace): Promise<Row[]> {
  const found = await inRounds(both, rounds, async ({ sites }) => {
    const visitors = await openVisitors(sites, size)
    const { latencies } = await evenly(visitors, seconds, PER_SECOND)
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

function sizesUpTo(most: number, sizes: readonly number[]): Set<number> {
  return new Set(sizes.map((size) => Math.min(size, most)))
}
