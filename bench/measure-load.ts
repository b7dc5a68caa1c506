import { type Both, inRounds, withBoth } from './both-servers.ts'
import { median, quantile } from './figures.ts'
import { asFastAsAnswered, evenly, openVisitors } from './load.ts'
import type { Pace } from './pace.ts'
import { type Row, rowOf } from './row.ts'
import type { ServerProcess } from './server-process.ts'

/** Conversations over which messages that come evenly are spread, and how many come a second. */
const SIZES = [1, 50, 200]
const PER_SECOND = 100

/** Turns a second when every conversation goes on as soon as it is answered, and what a turn costs. */
export function measureTurns(pace: Pace): Promise<Row[]> {
  const measure = (server: ServerProcess) => fullLoad(server, pace)
  return withBoth(pace.given, async (both) => {
    pace.onProgress('turns a second')
    await inRounds(both, 1, measure)
    const rounds = await inRounds(both, pace.rounds, measure)
    const what = `turns, ${pace.conversations} conversations`
    return [
      rowOf({ what, unit: '/s', budget: 'ratio at least 0.8' }, rounds, ({ turns }) => turns),
      rowOf({ what: 'processor time of a turn', unit: 'ms' }, rounds, ({ cost }) => cost),
      {
        what: 'enquiries filed meanwhile',
        unit: '/s',
        ours: median(rounds.map(({ ours }) => ours.filed)),
      },
    ]
  })
}

/** Per second the turns and the enquiries filed, and milliseconds of processor time a turn. */
async function fullLoad(server: ServerProcess, { seconds, conversations }: Pace) {
  const visitors = await openVisitors(server.site, conversations)
  const before = server.processorTime()
  const load = await asFastAsAnswered(visitors, seconds)
  const used = server.processorTime() - before
  for (const visitor of visitors) visitor.close()
  return {
    turns: load.turns / load.seconds,
    filed: load.filed / load.seconds,
    cost: (used * 1000) / load.turns,
  }
}

/** Milliseconds from a message's posting to its reply on the socket, when messages come evenly. */
export function measureLatency(pace: Pace): Promise<Row[]> {
  return withBoth(pace.given, async (both) => {
    pace.onProgress('latency')
    await inRounds(both, 1, (server) => fullLoad(server, pace))
    const rows: Row[] = []
    for (const size of new Set(SIZES.map((size) => Math.min(size, pace.conversations))))
      rows.push(...(await latencyOver(size, both, pace)))
    return rows
  })
}

async function latencyOver(size: number, both: Both, { rounds, seconds }: Pace): Promise<Row[]> {
  const found = await inRounds(both, rounds, async ({ site }) => {
    const visitors = await openVisitors(site, size)
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
