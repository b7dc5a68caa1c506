import type { Request, Response, Server } from 'restify'
import type { Hub } from '../../knowledge/schema.ts'
import type { Html } from '../http/html.ts'
import { faultPage } from '../http/pages/fault.ts'
import { notFoundPage } from '../http/pages/not-found.ts'
import { readBody } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { sendPage } from '../http/send-page.ts'
import { type LinkVisit, readVisit } from './link-visit.ts'
import type { SignedLinks } from './signed-link.ts'

/** The address is the key to the page: it stays out of caches, search engines and foreign logs. */
const PRIVATE = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
}
const MOST_BYTES = 16 * 1024

export type Answer = (visit: LinkVisit, request: Request, response: Response) => Promise<void>

type Given = {
  page: string
  links: Pick<SignedLinks, 'read'>
  now: () => Date
  hub: Hub
  /** Told what went wrong inside; the visitor reads only that something did. */
  onFault?: ((error: unknown) => void) | undefined
  /** What answers a GET and a POST, by the part of the path after the token. */
  get(part: string): Answer | undefined
  post(part: string): Answer | undefined
}

/** Serves what stands behind one kind of signed link; a fault in a handler shows as our fault. */
export function addPrivatePages(server: Server, given: Given): void {
  const { page, links, now, hub, onFault } = given
  const answering = (answerFor: (part: string) => Answer | undefined) => {
    return async (request: Request, response: Response) => {
      try {
        const visit = await readVisit(request, page, links, now())
        const { language = 'nl', part } = visit
        const answer = answerFor(part)
        if (answer) await answer(visit, request, response)
        else sendPrivate(response, 404, notFoundPage({ language, hub }))
      } catch (error) {
        const status = error instanceof Refusal ? error.status : 500
        if (status === 500) onFault?.(error)
        if (!response.headersSent) sendPrivate(response, status, faultPage({ language: 'nl', hub }))
      }
    }
  }
  // Not `/:token`: restify's router refuses parameters of more than 100 characters.
  server.get(`/${page}/*`, answering(given.get))
  server.post(`/${page}/*`, answering(given.post))
}

export function sendPrivate(response: Response, status: number, page: Html): void {
  sendPage(response, status, page, PRIVATE)
}

/** Sends a file that its reader's browser saves or shows. */
export function sendFile(
  response: Response,
  status: number,
  body: string,
  headers: Record<string, string>,
): void {
  response.sendRaw(status, body, { ...PRIVATE, ...headers })
}

/** Whatever became of a form, the page says; and reloading that changes nothing. */
export function seeAgain(response: Response, location: string): void {
  response.sendRaw(303, '', { ...PRIVATE, Location: location })
}

/** The fields of a form that was sent, trimmed; of a name that comes twice the last. */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const body = await readBody(request, MOST_BYTES)
  const fields = [...new URLSearchParams(body.toString('utf8'))]
  return Object.fromEntries(fields.map(([name, value]) => [name, value.trim()]))
}
