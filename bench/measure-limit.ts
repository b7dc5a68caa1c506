import { median } from './figures.ts'
import { fullLoad } from './full-load.ts'
import type { Pace } from './pace.ts'
import type { Row } from './row.ts'
import { startServers } from './server-group.ts'

/** Turns a second of what restify and ws can do at most, without a bot: no bot on them does more. */
export async function measureLimit(pace: Pace): Promise<Row[]> {
  pace.onProgress('the limit of restify and ws')
  const limit = await startServers('limit')
  try {
    const conversations = Math.min(200, pace.conversations)
    await fullLoad(limit, conversations, pace.seconds)
    const found: number[] = []
    while (found.length < pace.rounds)
      found.push((await fullLoad(limit, conversations, pace.seconds)).turns)
    const what = `restify and ws alone: turns, ${conversations} conversations`
    return [{ what, unit: '/s', peer: median(found) }]
  } finally {
    await limit.stop()
  }
}
