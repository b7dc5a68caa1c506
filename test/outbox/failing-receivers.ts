import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'

const TLS = join(import.meta.dirname, '../builders/tls')

/** What a receiver that knows repeats by their id has taken: how often each id came. */
export type Took = Map<string, number>

/**
 * A mail server and a partner's system that fail a share of the time: they refuse, hang up, or take
 * it and hang up before they have said so.
 * @param random from 0 up to 1.
 */
export async function failingReceivers(share: number, random: () => number) {
  const took: Took = new Map()
  const note = (id: string) => took.set(id, (took.get(id) ?? 0) + 1)
  let failures = 0
  const fails = () => {
    const failed = random() < share
    if (failed) failures++
    return failed
  }

  const mail = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', (piece: Buffer) => {
        text += piece.toString('utf8')
      })
      stream.on('end', () => {
        const id = /^Message-ID: <(.+)@/im.exec(text)?.[1] ?? ''
        if (!fails()) {
          note(id)
          done()
          return
        }
        // Half of the failures come after it was taken.
        if (random() < 0.5) note(id)
        done(Object.assign(new Error('try again later'), { responseCode: 451 }))
      })
    },
  })
  mail.on('error', () => {})
  mail.listen(0, '127.0.0.1')
  await once(mail.server, 'listening')

  const [cert, key] = ['receiver.crt', 'receiver.key'].map((name) => readFileSync(join(TLS, name)))
  const system = createServer({ cert, key }, async (request, response) => {
    for await (const _piece of request);
    const id = String(request.headers['webhook-id'])
    if (!fails()) {
      note(id)
      response.statusCode = 204
      response.end()
      return
    }
    const how = random()
    if (how < 0.3) note(id)
    if (how < 0.6) {
      request.socket.destroy()
      return
    }
    response.statusCode = how < 0.8 ? 500 : 429
    response.end()
  })
  system.listen(0, '127.0.0.1')
  await once(system, 'listening')

  const portOf = (address: AddressInfo | string | null) =>
    typeof address === 'object' && address ? address.port : 0
  return {
    took,
    failures: () => failures,
    smtpUrl: `smtp://127.0.0.1:${portOf(mail.server.address())}`,
    systemPort: portOf(system.address()),
    async close() {
      system.closeAllConnections()
      system.close()
      await new Promise<void>((resolve) => mail.close(() => resolve()))
    },
  }
}
