import type { IncomingMessage } from 'node:http'

/** What a proxy adds: then the request is not from this machine, whatever its socket says. */
const FORWARDED = /^(forwarded|via|x-forwarded-.*)$/
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/**
 * Whether a request without authentication may be taken, for the Agents Playground: it comes
 * straight from this machine, and wants its answers on this machine.
 */
export function isTrustedHere({ headers, socket }: IncomingMessage, serviceUrl: unknown): boolean {
  const from = socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''
  if (from !== '::1' && !from.startsWith('127.')) return false
  if (Object.keys(headers).some((name) => FORWARDED.test(name))) return false
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false
  return LOOPBACK.includes(new URL(serviceUrl).hostname)
}
