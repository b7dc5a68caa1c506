import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Move } from '../../bot/enquiry-desk.ts'
import { OutcomeKind, Score } from '../../enquiries/aftermath.ts'
import { acceptOffer, declineOffer, reportContact } from '../../enquiries/answering.ts'
import { askInformation } from '../../enquiries/asking.ts'
import { closeEnquiry, rateEnquiry } from '../../enquiries/closing.ts'
import { maskSecrets } from '../../enquiries/mask-secrets.ts'
import { DeclineReason, MOST_MOMENTS } from '../../enquiries/offer.ts'
import type { Terms } from '../../enquiries/terms.ts'
import type { PartnerFault } from '../http/pages/partner-page-words.ts'

const LONGEST = 1000
const Text = z
  .string()
  .max(LONGEST)
  .default('')
  .transform((text) => maskSecrets(text).text)

export type Asked = { partner: string; terms: Terms; now: Date }
type Form = Record<string, string>

/** What each form on the partner's page asks for: a move, or what is still wrong with the form. */
const FORMS: Record<string, (form: Form, asked: Asked) => Move | PartnerFault> = {
  accept(form, { partner, terms, now }) {
    const moments = momentsIn(form, terms.hub.timeZone)
    if (!moments || moments.some((moment) => moment <= now.toISOString())) return 'moment'
    return (enquiry, at) => acceptOffer(enquiry, partner, at, terms, moments)
  },
  ask({ question }, { partner }) {
    const text = Text.safeParse(question).data
    if (text === undefined) return 'tooLong'
    return text === '' ? 'question' : (enquiry, at) => askInformation(enquiry, partner, text, at)
  },
  decline(form, { partner, terms }) {
    const reason = DeclineReason.safeParse(form.reason).data
    const note = Text.safeParse(form.note).data
    if (note === undefined) return 'tooLong'
    if (!reason) return 'reason'
    const refusal = { reason, note, ...(form.suggested ? { suggested: form.suggested } : {}) }
    return (enquiry, at) => declineOffer(enquiry, partner, refusal, at, terms)
  },
  contact:
    (_form, { partner }) =>
    (enquiry, at) =>
      reportContact(enquiry, partner, at),
  close(form, { partner }) {
    const kind = OutcomeKind.safeParse(form.outcome).data
    const note = Text.safeParse(form.note).data
    if (note === undefined) return 'tooLong'
    return kind ? (enquiry, at) => closeEnquiry(enquiry, partner, { kind, note }, at) : 'outcome'
  },
  rate(form) {
    const score = Score.safeParse(Number(form.score)).data
    const note = Text.safeParse(form.note).data
    if (note === undefined) return 'tooLong'
    return score ? (enquiry, at) => rateEnquiry(enquiry, 'partner', { score, note }, at) : 'score'
  },
}

/** Reads the form that is sent to `/partner/<token>/<part>`; undefined when there is none. */
export function readPartnerForm(part: string) {
  return Object.hasOwn(FORMS, part) ? FORMS[part] : undefined
}

/** The moments filled in, from local time to ISO 8601 UTC; undefined when one is no time. */
function momentsIn(form: Form, zone: string): string[] | undefined {
  const written = Array.from({ length: MOST_MOMENTS }, (_, at) => form[`moment${at + 1}`])
  const moments = written
    .filter((text) => text !== undefined && text !== '')
    .map((text) => DateTime.fromISO(text ?? '', { zone }))
  if (moments.some(({ isValid }) => !isValid)) return undefined
  return moments.map((moment) => moment.toJSDate().toISOString())
}
