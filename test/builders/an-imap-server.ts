import { once } from 'node:events'
import type { Socket } from 'node:net'
import hoodiecrow from 'hoodiecrow-imap'
import { onTestFinished } from 'vitest'

const PLUGINS = ['ID', 'IDLE', 'UIDPLUS', 'ENABLE', 'NAMESPACE', 'UNSELECT']

/** A real IMAP server on this machine, with an empty mailbox, that can be cut off. */
export async function anImapServer(plugins = PLUGINS) {
  const { server } = hoodiecrow({ plugins, users: { hub: { password: 'geheim' } } })
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A client that goes without a farewell is none of the test's business.
    socket.on('error', () => {})
  })
  let port = 0
  async function listen() {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address === 'object' && address) port = address.port
  }
  async function cutOff() {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  await listen()
  onTestFinished(async () => {
    if (server.listening) await cutOff()
  })
  return { url: `imap://hub:geheim@127.0.0.1:${port}`, cutOff, comeBack: listen }
}
