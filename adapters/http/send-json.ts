import type { Response } from 'restify'

/** Sends an object as JSON, past restify's formatters, which log a whole request when they fail. */
export function sendJson(
  response: Response,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  const text = JSON.stringify(body)
  response.sendRaw(status, text, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
    'Cache-Control': 'no-store',
    ...headers,
  })
}
