import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:https'
import { connect } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Network } from '../../adapters/partners/webhooks/post-safely.ts'

/** For these tests only: it vouches for `receiver.test` and names below it. */
const TLS = join(import.meta.dirname, 'tls')
const cert = readFileSync(join(TLS, 'receiver.crt'), 'utf8')
const key = readFileSync(join(TLS, 'receiver.key'), 'utf8')

export type Post = { headers: IncomingHttpHeaders; body: string }

/**
 * A partner's own system: a real HTTPS server on this machine, and the network on which
 * `receiver.test` has a public address that leads to it.
 */
export async function aReceiver(
  answer: (post: Post, number: number) => { status: number; headers?: Record<string, string> },
) {
  const posts: Post[] = []
  const server = createServer({ cert, key }, async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    const post = { headers: request.headers, body: Buffer.concat(pieces).toString('utf8') }
    posts.push(post)
    const { status, headers } = answer(post, posts.length)
    // Not chained: restify, where it is loaded, makes `writeHead` return nothing.
    response.writeHead(status, headers)
    response.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const dialled: string[] = []
  const network: Network = {
    resolve: async () => ['93.184.216.34'],
    dial(to) {
      dialled.push(to)
      return connect({ host: '127.0.0.1', port })
    },
    trusted: [cert],
  }
  return { posts, network, dialled }
}
