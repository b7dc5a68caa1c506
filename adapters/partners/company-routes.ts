import type { Server } from 'restify'
import type { EnquiryDesk } from '../../bot/enquiry-desk.ts'
import { acceptedOffer } from '../../enquiries/life.ts'
import type { Terms } from '../../enquiries/terms.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { briefPage } from '../http/pages/brief-page.ts'
import { type CompanyPageState, companyPage } from '../http/pages/company-page.ts'
import { pathIn } from '../http/pages/layout.ts'
import { calendarEvent } from './calendar.ts'
import { readCompanyForm } from './company-form.ts'
import { isFromElsewhere } from './is-from-elsewhere.ts'
import { nameOf } from './letters/name-of.ts'
import type { LinkVisit } from './link-visit.ts'
import {
  type Answer,
  addPrivatePages,
  readForm,
  seeAgain,
  sendFile,
  sendPrivate,
} from './private-pages.ts'
import type { SignedLinks } from './signed-link.ts'

type Given = {
  links: Pick<SignedLinks, 'read'>
  desk: EnquiryDesk
  knowledge: Knowledge
  terms: Terms
  now: () => Date
  onFault?: (error: unknown) => void
}

const STATUS = {
  shown: 200,
  invalid: 404,
  expired: 410,
  withdrawn: 200,
  erased: 410,
} satisfies Record<CompanyPageState['kind'], number>

/**
 * The company's own page, behind the signed link in its mails: `GET /enquiry/:token`, a POST to it
 * for each form, `GET /enquiry/:token/brief` on one sheet, and `GET /enquiry/:token/moment.ics`. Only
 * a POST changes anything.
 */
export function addCompanyRoutes(server: Server, given: Given): void {
  const { knowledge, desk, now } = given

  async function stateOf({ subject, link, path }: LinkVisit): Promise<CompanyPageState> {
    if (subject === undefined) return { kind: link === 'expired' ? 'expired' : 'invalid' }
    const enquiry = await desk.read(subject)
    if (!enquiry) return { kind: 'invalid' }
    const { state } = enquiry
    if (state === 'withdrawn' || state === 'erased') return { kind: state }
    return { kind: 'shown', enquiry, path }
  }

  const page = (state: CompanyPageState, { language }: LinkVisit) => {
    const spoken = language ?? ('enquiry' in state ? state.enquiry.language : 'nl')
    return companyPage(state, { language: spoken, knowledge, now: now() })
  }

  const show: Answer = async (visit, _request, response) => {
    const state = await stateOf(visit)
    sendPrivate(response, STATUS[state.kind], page(state, visit))
  }

  const brief: Answer = async (visit, request, response) => {
    const state = await stateOf(visit)
    if (state.kind !== 'shown') return show(visit, request, response)
    const language = visit.language ?? state.enquiry.language
    sendPrivate(response, 200, briefPage(state.enquiry, { language, knowledge, path: visit.path }))
  }

  const take =
    (read: NonNullable<ReturnType<typeof readCompanyForm>>): Answer =>
    async (visit, request, response) => {
      if (isFromElsewhere(request.headers))
        return sendPrivate(response, 403, page({ kind: 'invalid' }, visit))
      const before = await stateOf(visit)
      if (before.kind !== 'shown') return show(visit, request, response)
      const typed = await readForm(request)
      const language = visit.language ?? before.enquiry.language
      const move = read(typed, { knowledge, terms: given.terms, language })
      if (typeof move !== 'function')
        return sendPrivate(response, 400, page({ ...before, typed, fault: move }, visit))
      await desk.move(before.enquiry.reference, move)
      seeAgain(response, pathIn(visit.path, visit.language ?? 'nl'))
    }

  const calendar: Answer = async (visit, request, response) => {
    const state = await stateOf(visit)
    const offer = state.kind === 'shown' ? acceptedOffer(state.enquiry) : undefined
    if (state.kind !== 'shown' || !offer?.picked) return show(visit, request, response)
    const partner = nameOf(offer.partner, knowledge, state.enquiry.language)
    const event = calendarEvent(state.enquiry, { moment: offer.picked, title: partner, partner })
    sendFile(response, 200, event, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="afspraak.ics"',
    })
  }

  const shown = new Map([
    ['', show],
    ['brief', brief],
    ['moment.ics', calendar],
  ])
  addPrivatePages(server, {
    ...given,
    page: 'enquiry',
    hub: knowledge.hub,
    get: (part) => shown.get(part),
    post(part) {
      const read = readCompanyForm(part)
      return read && take(read)
    },
  })
}
