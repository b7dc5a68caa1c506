import type { Server } from 'restify'
import type { EnquiryDesk } from '../../bot/enquiry-desk.ts'
import { partnerView } from '../../enquiries/partner-view.ts'
import type { Terms } from '../../enquiries/terms.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { pathIn } from '../http/pages/layout.ts'
import { type PartnerPageState, partnerPage } from '../http/pages/partner-page.ts'
import { isFromElsewhere } from './is-from-elsewhere.ts'
import type { LinkVisit } from './link-visit.ts'
import { readOfferSubject } from './links.ts'
import { readPartnerForm } from './partner-form.ts'
import { partnerState } from './partner-state.ts'
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
  open: 200,
  accepted: 200,
  done: 200,
  declined: 200,
  invalid: 404,
  expired: 410,
  withdrawn: 410,
  late: 410,
  elsewhere: 410,
} satisfies Record<PartnerPageState['kind'], number>

/**
 * The pages behind partners' signed links: `GET /partner/:token`, a POST to it for each form, and
 * `GET /partner/:token/enquiry.json`. Only a POST changes anything, and twice is once.
 */
export function addPartnerRoutes(server: Server, given: Given): void {
  const { knowledge, desk, now } = given
  const page = (state: PartnerPageState, { language }: LinkVisit) => {
    const spoken = language ?? ('partner' in state ? state.partner.language : 'nl')
    return partnerPage(state, { language: spoken, knowledge })
  }

  const show: Answer = async (visit, _request, response) => {
    const state = await partnerState(visit, given)
    sendPrivate(response, STATUS[state.kind], page(state, visit))
  }

  const take =
    (read: NonNullable<ReturnType<typeof readPartnerForm>>): Answer =>
    async (visit, request, response) => {
      if (isFromElsewhere(request.headers))
        return sendPrivate(response, 403, page({ kind: 'invalid' }, visit))
      if (visit.subject === undefined) return show(visit, request, response)
      const { reference, partner } = readOfferSubject(visit.subject)
      const typed = await readForm(request)
      const move = read(typed, { partner, terms: given.terms, now: now() })
      const isMove = typeof move === 'function'
      if (isMove) await desk.move(reference, move)
      const state = await partnerState(visit, given)
      if (isMove || !('enquiry' in state)) {
        const language = visit.language ?? 'nl'
        return seeAgain(response, pathIn(visit.path, language))
      }
      sendPrivate(response, 400, page({ ...state, typed, fault: move }, visit))
    }

  const hand: Answer = async (visit, _request, response) => {
    const state = await partnerState(visit, given)
    const type = { 'Content-Type': 'application/json; charset=utf-8' }
    if (state.kind !== 'accepted') {
      const refused = JSON.stringify({ code: state.kind }, null, 2)
      return sendFile(response, 403, refused, type)
    }
    const view = partnerView(state.enquiry, state.partner.id)
    sendFile(response, 200, JSON.stringify(view, null, 2), type)
  }

  addPrivatePages(server, {
    ...given,
    page: 'partner',
    hub: knowledge.hub,
    get: (part) => (part === '' ? show : part === 'enquiry.json' ? hand : undefined),
    post(part) {
      const read = readPartnerForm(part)
      return read && take(read)
    },
  })
}
