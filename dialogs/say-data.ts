import type { DataAtHand } from '../enquiries/enquiry.ts'
import type { Wording } from './wording/wording.ts'

/** Whether there are data, and whether they are about persons, in words. */
export function sayData({ available, personal }: DataAtHand, { questions }: Wording): string {
  const { yes, no, impersonal, personal: aboutPersons } = questions.data
  if (available === 'no') return no
  if (personal === undefined) return yes
  return personal ? aboutPersons : impersonal
}
