import type { Request, Response, Server } from 'restify'
import type { Language } from '../../knowledge/language.ts'
import type { Knowledge, Partner } from '../../knowledge/schema.ts'
import { faultPage } from '../http/pages/fault.ts'
import { askOverviewPage, type Listed, overviewPage } from '../http/pages/overview-page.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import { Refusal } from '../http/refusal.ts'
import { isFromElsewhere } from './is-from-elsewhere.ts'
import type { LinkVisit } from './link-visit.ts'
import { overviewCsv } from './overview-csv.ts'
import { type Answer, addPrivatePages, readForm, sendFile, sendPrivate } from './private-pages.ts'
import type { SignedLinks } from './signed-link.ts'

type Given = {
  links: Pick<SignedLinks, 'read'>
  /** All enquiries that a partner was asked, latest first. */
  listFor: (partner: string) => Promise<Listed[]>
  /** Mails the link to a registered address; does nothing for another. */
  request: (address: string) => Promise<void>
  limit: RateLimit
  knowledge: Knowledge
  now: () => Date
  onFault: (error: unknown) => void
}

/**
 * A partner's own page: `GET /overview/:token`, with `enquiries.csv` and `enquiries.json` below it.
 * Its link comes by mail, asked for at `/overview`, and only to a registered mailbox.
 */
export function addOverviewRoutes(server: Server, given: Given): void {
  const { knowledge, listFor, now } = given
  const partnerOf = ({ subject }: LinkVisit) => knowledge.partners.find(({ id }) => id === subject)

  const withPartner =
    (answer: (partner: Partner, visit: LinkVisit, response: Response) => Promise<void>): Answer =>
    async (visit, _request, response) => {
      const partner = partnerOf(visit)
      if (partner) return answer(partner, visit, response)
      const state = visit.link === 'expired' ? 'expired' : 'invalid'
      const page = askOverviewPage(state, { language: visit.language ?? 'nl', knowledge })
      sendPrivate(response, state === 'expired' ? 410 : 404, page)
    }

  const show = withPartner(async (partner, { path, language = partner.language }, response) => {
    const listed = await listFor(partner.id)
    const page = overviewPage({ partner, path, listed, now: now() }, { language, knowledge })
    sendPrivate(response, 200, page)
  })
  const table = withPartner(async (partner, { language = partner.language }, response) => {
    const body = overviewCsv(await listFor(partner.id), { language, knowledge })
    sendFile(response, 200, body, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="enquiries.csv"',
    })
  })
  const json = withPartner(async (partner, _visit, response) => {
    const views = (await listFor(partner.id)).map(({ href: _page, ...view }) => view)
    sendFile(response, 200, JSON.stringify(views, null, 2), {
      'Content-Type': 'application/json; charset=utf-8',
    })
  })
  const PARTS = new Map([
    ['', show],
    ['enquiries.csv', table],
    ['enquiries.json', json],
  ])

  server.get('/overview', async (request: Request, response: Response) => {
    const language = languageOf(request)
    sendPrivate(response, 200, askOverviewPage('ask', { language, knowledge }))
  })
  server.post('/overview', async (request: Request, response: Response) => {
    const language = languageOf(request)
    try {
      if (isFromElsewhere(request.headers)) throw new Refusal(403, 'Elsewhere', 'From elsewhere.')
      await given.limit(request)
      const { email = '' } = await readForm(request)
      // Not awaited: how long it takes would tell whether the address is registered.
      given.request(email).catch(given.onFault)
      sendPrivate(response, 200, askOverviewPage('sent', { language, knowledge }))
    } catch (fault) {
      if (!(fault instanceof Refusal)) given.onFault(fault)
      const status = fault instanceof Refusal ? fault.status : 500
      sendPrivate(response, status, faultPage({ language, hub: knowledge.hub }))
    }
  })
  addPrivatePages(server, {
    ...given,
    page: 'overview',
    hub: knowledge.hub,
    get: (part) => PARTS.get(part),
    post: () => undefined,
  })
}

function languageOf(request: Request): Language {
  return new URLSearchParams(request.getQuery()).get('language') === 'en' ? 'en' : 'nl'
}
