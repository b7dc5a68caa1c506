import type { Enquiry } from '../../enquiries/enquiry.ts'
import type { Moved } from '../../enquiries/life.ts'
import { type Draft, fileEnquiry } from '../../enquiries/offering.ts'
import { aKnowledge, anEnquiry } from './an-enquiry.ts'

/** Three partners that can be asked, in the order of the consent. */
export const RANKED = ['tudelft', 'tno', 'hr'] as const

/** An enquiry as it is filed, with consent for three partners unless said otherwise. */
export function aDraft(given: Partial<Draft> = {}): Draft {
  const { schema, version, state, filedAt, offers, history, ...draft } = anEnquiry()
  return { ...draft, consent: { ...draft.consent, partners: [...RANKED] }, ...given }
}

/** Filed at that moment; Tuesday 24 November 2026, half past ten, unless said otherwise. */
export function aFiledEnquiry(
  given: Partial<Draft> = {},
  at = '2026-11-24T09:30:00.000Z',
): Enquiry {
  return fileEnquiry(aDraft(given), at, aKnowledge).enquiry
}

/** The move, which must be allowed. */
export function made(moved: Moved | undefined): Moved {
  if (!moved) throw new Error('this move is not allowed')
  return moved
}

/** Letters that a move leaves, with who gets each: `offer>tno`. */
export function lettersOf({ deliveries }: Moved): string[] {
  return deliveries.map(({ letter, to }) => `${letter}>${to.part === 'partner' ? to.id : to.part}`)
}
