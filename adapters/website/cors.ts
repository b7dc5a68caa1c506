import type { Request, Response } from 'restify'

const ALLOWED = {
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'Access-Control-Max-Age': '86400',
}

/** Whether a page of this origin may talk to the endpoint: the site itself, or one in the list. */
export function isAllowedOrigin(request: Request, origins: string[]): boolean {
  const { origin, host } = request.headers
  if (origin === undefined || !URL.canParse(origin)) return false
  return origins.includes(origin) || new URL(origin).host === host
}

/**
 * Lets pages of allowed origins read every answer, errors too: a browser shows one it may not read
 * as no answer at all. Answers preflight requests itself (Fetch standard, section 3.2).
 * @returns whether the request was answered.
 */
export function answerCors(request: Request, response: Response, origins: string[]): boolean {
  const { origin } = request.headers
  response.setHeader('Vary', 'Origin')
  if (origin !== undefined && isAllowedOrigin(request, origins)) {
    response.setHeader('Access-Control-Allow-Origin', origin)
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  }
  if (request.method !== 'OPTIONS') return false
  response.sendRaw(204, '', ALLOWED)
  return true
}
