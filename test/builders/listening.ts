import { once } from 'node:events'
import type { Server } from 'node:http'

/** Has a server listen on a free port of this machine; its address, and what ends it at once. */
export async function listening(server: Server): Promise<{ url: string; close(): void }> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
