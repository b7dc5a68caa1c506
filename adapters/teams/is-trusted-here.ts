import type { IncomingMessage } from 'node:http'
import { isLocalRequest } from '../http/is-local-request.ts'

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/**
 * Whether a request without authentication may be taken, for the Agents Playground: it comes
 * straight from this machine, and wants its answers on this machine.
 */
export function isTrustedHere(request: IncomingMessage, serviceUrl: unknown): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false
  return isLocalRequest(request) && LOOPBACK.includes(new URL(serviceUrl).hostname)
}
