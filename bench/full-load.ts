import { type Both, inRounds } from './both-servers.ts'
import { asFastAsAnswered } from './load.ts'
import type { Pace } from './pace.ts'
import type { Round } from './row.ts'
import type { ServerGroup } from './server-group.ts'
import { secondsFor } from './sizes.ts'

/** What a server does when every conversation goes on as soon as it is answered. */
export type FullLoad = {
  /** Turns a second. */
  turns: number
  /** Enquiries filed a second. */
  filed: number
  /** Milliseconds of processor time a turn. */
  cost: number
}

/** Puts a server under full load for so many seconds, longer where more talk than the budget is for. */
export async function fullLoad(
  server: ServerGroup,
  conversations: number,
  seconds: number,
): Promise<FullLoad> {
  const visitors = await server.open(conversations)
  const before = server.processorTime()
  const load = await asFastAsAnswered(visitors, secondsFor(conversations, seconds))
  const used = server.processorTime() - before
  for (const visitor of visitors) visitor.close()
  return {
    turns: load.turns / load.seconds,
    filed: load.filed / load.seconds,
    cost: (used * 1000) / load.turns,
  }
}

/** Puts both servers under full load, in as many rounds as asked after one that warms them up. */
export async function fullLoads(
  both: Both,
  conversations: number,
  { seconds, rounds, onProgress }: Pace,
): Promise<Round<FullLoad>[]> {
  onProgress(`turns a second, conversations: ${conversations}`)
  const measure = (server: ServerGroup) => fullLoad(server, conversations, seconds)
  await inRounds(both, 1, measure)
  return inRounds(both, rounds, measure)
}
