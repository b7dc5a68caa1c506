import type { ServerResponse } from 'node:http'

/**
 * What every answer says to a browser. Scripts, styles and connections are the site's own only;
 * pages are shown in no frame but the site's own.
 * @param secure served over https, also when a proxy in front does that.
 */
export function setSecurityHeaders(response: ServerResponse, host: string, secure: boolean): void {
  const socket = `${secure ? 'wss' : 'ws'}://${host}`
  response.setHeader(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      `connect-src 'self' ${socket}`,
      "form-action 'self'",
      "frame-ancestors 'self'",
      "base-uri 'none'",
    ].join('; '),
  )
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
}
