import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/**
 * A gate in front of other servers on this machine: connections go to each in turn, and can be cut,
 * held up or refused. Stands for a balancer, and for a network that fails.
 */
export async function aGate(...ports: number[]) {
  const pairs = new Set<readonly [Socket, Socket]>()
  let next = 0
  let isOpen = true
  let isStalled = false
  const server = createServer((outer) => {
    const port = ports[next++ % ports.length]
    if (!isOpen || port === undefined) return outer.destroy()
    const inner = connect(port, '127.0.0.1')
    const pair = [outer, inner] as const
    pairs.add(pair)
    for (const [one, other] of [pair, [inner, outer] as const]) {
      one.on('error', () => {})
      one.on('close', () => {
        pairs.delete(pair)
        other.destroy()
      })
      one.pipe(other)
      if (isStalled) one.pause()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('there is no port')
  return {
    port: address.port,
    /** Sends new connections to these from now on. */
    leadTo(...others: number[]) {
      ports.splice(0, ports.length, ...others)
    },
    /** Ends every connection there is, wherever it is in what it says. */
    cut() {
      for (const pair of pairs) for (const socket of pair) socket.destroy()
    },
    /** Refuses new connections, or takes them again. */
    open(whether: boolean) {
      isOpen = whether
    },
    /** Lets nothing through, and says so to nobody. */
    stall(whether: boolean) {
      isStalled = whether
      for (const pair of pairs)
        for (const socket of pair) whether ? socket.pause() : socket.resume()
    },
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const pair of pairs) for (const socket of pair) socket.destroy()
      await closed
    },
  }
}
