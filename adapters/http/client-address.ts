import type { IncomingMessage } from 'node:http'
import proxyAddr from 'proxy-addr'

/**
 * Tells where a request came from: the nearest address that is no trusted proxy.
 * @param proxies addresses, ranges (CIDR) or `loopback`, `linklocal`, `uniquelocal`.
 * @throws TypeError for one that is none of these.
 */
export function clientAddress(proxies: string[]): (request: IncomingMessage) => string {
  const trust = proxyAddr.compile(proxies)
  return (request) => proxyAddr(request, trust)
}
