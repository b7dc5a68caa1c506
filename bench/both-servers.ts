import type { Pace } from './pace.ts'
import type { Round } from './row.ts'
import { type ServerGroup, startServers } from './server-group.ts'

export type Both = { peer: ServerGroup; ours: ServerGroup }

/** Runs the work with both servers up, and ends them whatever comes of it. */
export async function withBoth<Result>(
  { given, processes }: Pick<Pace, 'given' | 'processes'>,
  work: (both: Both) => Promise<Result>,
): Promise<Result> {
  const peer = await startServers('peer')
  try {
    const ours = await startServers('ours', given, processes)
    try {
      return await work({ peer, ours })
    } finally {
      await ours.stop()
    }
  } finally {
    await peer.stop()
  }
}

/**
 * Measures the peer and then ours, round after round, so that what else the machine does in the
 * meantime is done to both.
 */
export async function inRounds<Found>(
  { peer, ours }: Both,
  rounds: number,
  measure: (server: ServerGroup) => Promise<Found>,
): Promise<Round<Found>[]> {
  const found: Round<Found>[] = []
  for (let round = 0; round < rounds; round++)
    found.push({ peer: await measure(peer), ours: await measure(ours) })
  return found
}
