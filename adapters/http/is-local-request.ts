import type { IncomingMessage } from 'node:http'

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/
/** A name that leads elsewhere could be pointed at this machine, so the name must be its own. */
const OWN_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
/** What a proxy adds, behind which the whole world may stand. */
const OF_PROXIES = /^(forwarded|via|x-forwarded-.*|x-real-ip)$/

/** Whether a request was made on this very machine, and went through no proxy. */
export function isLocalRequest({ socket, headers }: IncomingMessage): boolean {
  return (
    LOOPBACK.test(socket.remoteAddress ?? '') &&
    OWN_NAME.test(headers.host ?? '') &&
    !Object.keys(headers).some((name) => OF_PROXIES.test(name))
  )
}
