import { once } from 'node:events'
import type { Server } from 'node:http'
import { setTimeout as later } from 'node:timers/promises'

/** Milliseconds that requests under way have to be answered. */
const LONGEST = 5_000
const BETWEEN_LOOKS = 50

/** Takes no new connections, and resolves when what was asked is answered. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  // A connection that is kept open after its answer would hold the server up.
  const idle = setInterval(() => server.closeIdleConnections(), BETWEEN_LOOKS)
  await Promise.race([closed, later(LONGEST, undefined, { ref: false })])
  clearInterval(idle)
  server.closeAllConnections()
}
