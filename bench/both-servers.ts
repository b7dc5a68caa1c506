import type { Round } from './row.ts'
import { type Given, type ServerProcess, startServer } from './server-process.ts'

export type Both = { peer: ServerProcess; ours: ServerProcess }

/** Runs the work with both servers up, and ends them whatever comes of it. */
export async function withBoth<Result>(
  given: Given,
  work: (both: Both) => Promise<Result>,
): Promise<Result> {
  const peer = await startServer('peer')
  try {
    const ours = await startServer('ours', given)
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
  measure: (server: ServerProcess) => Promise<Found>,
): Promise<Round<Found>[]> {
  const found: Round<Found>[] = []
  for (let round = 0; round < rounds; round++)
    found.push({ peer: await measure(peer), ours: await measure(ours) })
  return found
}
