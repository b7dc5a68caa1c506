import { withBoth } from './both-servers.ts'
import { besideFetched } from './fetch-peers.ts'
import { fullLoads } from './full-load.ts'
import type { Pace } from './pace.ts'
import { type Row, rowOf } from './row.ts'
import { sizesUpTo } from './sizes.ts'

/** Turns a second beside `offline-directline`, whose replies have to be asked for. */
export function measurePolled(pace: Pace): Promise<Row[]> {
  const peer = 'offline-directline'
  const measure = () =>
    withBoth(
      pace,
      async (both) => {
        const rows: Row[] = []
        for (const size of sizesUpTo(pace.conversations)) {
          const what = `turns, conversations: ${size} (peer: ${peer}, polled)`
          const rounds = await fullLoads(both, size, pace)
          rows.push(rowOf({ what, unit: '/s' }, rounds, ({ turns }) => turns))
        }
        return rows
      },
      'polled',
    )
  return besideFetched(peer, pace, measure)
}
