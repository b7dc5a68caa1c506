import type { Response } from 'restify'
import type { Html } from './html.ts'

/** Sends a page as it is, past restify's formatters. */
export function sendPage(
  response: Response,
  status: number,
  page: Html,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(String(page))
  response.sendRaw(status, body, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(body.length),
    ...headers,
  })
}
