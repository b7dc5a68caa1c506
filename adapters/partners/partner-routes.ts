import type { Request, Response, Server } from 'restify'
import { faultPage } from '../http/pages/fault.ts'
import { pathIn } from '../http/pages/layout.ts'
import { notFoundPage } from '../http/pages/not-found.ts'
import { type PartnerPageState, partnerPage } from '../http/pages/partner-page.ts'
import { sendPage } from '../http/send-page.ts'
import { isFromElsewhere } from './is-from-elsewhere.ts'
import { type PartnerDesk, readVisit, stateOf, type Visit } from './partner-visit.ts'

type Given = PartnerDesk & {
  /** Told what went wrong inside; the visitor reads only that something did. */
  onFault?: (error: unknown) => void
}
type Answer = (visit: Visit, request: Request, response: Response) => Promise<void>

/** The address is the key to the page: it stays out of caches, search engines and foreign logs. */
const PRIVATE = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
}
const STATUS = {
  open: 200,
  accepted: 200,
  invalid: 404,
  expired: 410,
  withdrawn: 410,
  elsewhere: 410,
} satisfies Record<PartnerPageState['kind'], number>

/**
 * The pages behind partners' signed links: `GET /partner/:token`, `POST /partner/:token/accept` and
 * `GET /partner/:token/enquiry.json`. Only the POST changes anything, and twice is once.
 */
export function addPartnerRoutes(server: Server, given: Given): void {
  const show: Answer = async (visit, _request, response) => {
    const state = await stateOf(visit, given)
    const { knowledge } = given
    const spoken = visit.language ?? ('partner' in state ? state.partner.language : 'nl')
    const page = partnerPage(state, { language: spoken, knowledge })
    sendPage(response, STATUS[state.kind], page, PRIVATE)
  }

  const accept: Answer = async (visit, request, response) => {
    if (isFromElsewhere(request.headers)) {
      const language = visit.language ?? 'nl'
      const page = partnerPage({ kind: 'invalid' }, { language, knowledge: given.knowledge })
      return sendPage(response, 403, page, PRIVATE)
    }
    if (visit.delivery === undefined) return show(visit, request, response)
    await given.desk.accept(visit.delivery)
    // Whatever became of it, the page says; and reloading that changes nothing.
    response.sendRaw(303, '', { ...PRIVATE, Location: pathIn(visit.path, visit.language ?? 'nl') })
  }

  const hand: Answer = async (visit, _request, response) => {
    const state = await stateOf(visit, given)
    if (state.kind !== 'accepted') return sendJson(response, 403, { code: state.kind })
    const { conversation: _ours, ...enquiry } = state.enquiry
    sendJson(response, 200, enquiry)
  }

  const missing: Answer = async ({ language = 'nl' }, _request, response) =>
    sendPage(response, 404, notFoundPage({ language, hub: given.knowledge.hub }), PRIVATE)

  // Not `/partner/:token`: restify's router refuses parameters of more than 100 characters.
  server.get(
    '/partner/*',
    guarded(given, (part) => (part === '' ? show : part === 'enquiry.json' ? hand : missing)),
  )
  server.post(
    '/partner/*',
    guarded(given, (part) => (part === 'accept' ? accept : missing)),
  )
}

/** A fault in a handler would otherwise be the server's. */
function guarded(given: Given, answerFor: (part: string) => Answer) {
  return async (request: Request, response: Response) => {
    try {
      const visit = await readVisit(request, given)
      await answerFor(visit.part)(visit, request, response)
    } catch (error) {
      given.onFault?.(error)
      const page = faultPage({ language: 'nl', hub: given.knowledge.hub })
      if (!response.headersSent) sendPage(response, 500, page, PRIVATE)
    }
  }
}

function sendJson(response: Response, status: number, body: object): void {
  const type = { 'Content-Type': 'application/json; charset=utf-8' }
  response.sendRaw(status, JSON.stringify(body, null, 2), { ...type, ...PRIVATE })
}
