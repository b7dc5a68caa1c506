import type { IncomingMessage } from 'node:http'

const MOST_BYTES = 1024 * 1024
const LONGEST = 2_000

/**
 * Reads on what is left of a body that nobody wants, within bounds, because a client that is still
 * sending does not see an answer that came before. @returns whether the request ended.
 */
export async function drained(request: IncomingMessage): Promise<boolean> {
  if (request.complete) return true
  const timer = setTimeout(() => request.destroy(), LONGEST)
  let bytes = 0
  try {
    for await (const piece of request.iterator({ destroyOnReturn: false })) {
      bytes += piece.length
      if (bytes > MOST_BYTES) return false
    }
    return true
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
