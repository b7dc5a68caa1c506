import type { Pace } from './pace.ts'
import type { Round } from './row.ts'
import { type ServerGroup, startServers } from './server-group.ts'
import type { ServerName } from './server-process.ts'

export type Both = { peer: ServerGroup; ours: ServerGroup }

/** Runs the work with a peer and our server up, and ends them whatever comes of it. */
export async function withBoth<Result>(
  { emptyStore, processes }: Pick<Pace, 'emptyStore' | 'processes'>,
  work: (both: Both) => Promise<Result>,
  name: ServerName = 'peer',
): Promise<Result> {
  const peer = await startServers(name)
  try {
    const ours = await startServers('ours', await emptyStore(), processes)
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
