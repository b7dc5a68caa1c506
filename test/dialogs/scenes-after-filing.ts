import { acceptOffer, declineOffer, pickMoment } from '../../enquiries/answering.ts'
import { askInformation } from '../../enquiries/asking.ts'
import { askContact, closeEnquiry } from '../../enquiries/closing.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import type { Language } from '../../knowledge/language.ts'
import { aDialog, type Dialog } from '../builders/a-dialog.ts'
import { aDraft, aFiledEnquiry, made } from '../builders/a-life.ts'
import { aKnowledge, aReference } from '../builders/an-enquiry.ts'

const AT = '2026-11-24T09:00:00.000Z'
const MOMENTS = ['2026-11-27T09:00:00.000Z', '2026-11-30T13:00:00.000Z']

const accepted = () =>
  made(acceptOffer(aFiledEnquiry(), 'tudelft', AT, aKnowledge, MOMENTS)).enquiry
const contactAsked = () => made(askContact(accepted(), AT)).enquiry
const asked = () => made(askInformation(aFiledEnquiry(), 'tudelft', 'Hoeveel foto’s?', AT)).enquiry
const closed = () =>
  made(closeEnquiry(accepted(), 'tudelft', { kind: 'working-together' }, AT)).enquiry
const proposed = () => {
  const consent = { ...aDraft().consent, partners: ['tudelft'] }
  const refusal = { reason: 'not-our-field', suggested: 'lumc' } as const
  return made(declineOffer(aFiledEnquiry({ consent }), 'tudelft', refusal, AT, aKnowledge)).enquiry
}

/** An enquiry that waits for something or is over, and what its company says then. */
const MOMENTS_OF_A_LIFE: [() => Enquiry, string[]][] = [
  [asked, ['repeat', 'Duizend, in kleur.']],
  [accepted, ['repeat', '1', 'repeat']],
  [() => made(pickMoment(accepted(), MOMENTS[0] ?? '', AT)).enquiry, ['repeat']],
  [contactAsked, ['repeat', 'yes', 'repeat']],
  [contactAsked, ['no']],
  [closed, ['repeat']],
  [proposed, ['repeat', 'no']],
  [() => aFiledEnquiry(), ['withdraw', 'yes']],
]

/** Conversations in which something was filed that lives on. */
export function scenesAfterFiling(language: Language): [Dialog, string[]][] {
  return MOMENTS_OF_A_LIFE.map(([enquiry, texts]) => [
    aDialog(language, { languageChosen: true, reference: aReference, enquiries: [enquiry()] }),
    texts,
  ])
}
