import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether another site made the browser send this request. Fetch Metadata tells; an older browser
 * sends only Origin, and `null` from a page with Referrer-Policy no-referrer, as ours is. What is no
 * browser sends neither, and has the link itself.
 */
export function isFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin, host } = headers
  if (origin === undefined || origin === 'null') return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
