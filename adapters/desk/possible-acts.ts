import type { StaffView } from '../../bot/staff-desk.ts'
import type { StaffAction } from '../../enquiries/staff-action.ts'
import { staffMove } from '../../enquiries/staff-move.ts'
import { partnerName, type Reading } from './desk-row.ts'

/** What staff can do with an enquiry at this moment. */
export type Possible = {
  take: boolean
  release: boolean
  ask: boolean
  note: boolean
  close: boolean
  resend: boolean
  /** Partners that can be asked; the consent names some, for others the company is asked first. */
  offer: { id: string; name: string; isNamed: boolean }[]
}

/** Tries each move on the enquiry as it is: what is shown is what the life of an enquiry allows. */
export function possibleActs(
  { enquiry, deliveries }: StaffView,
  reading: Reading,
  at: string,
): Possible {
  const { staff, knowledge } = reading
  const may = (action: Exclude<StaffAction, { do: 'resend' | 'leave' }>) =>
    staffMove(action, enquiry, staff, at, knowledge) !== undefined
  const offer = knowledge.partners
    .filter(({ id }) => may({ do: 'offer', partner: id }))
    .map(({ id }) => ({
      id,
      name: partnerName(id, reading),
      isNamed: enquiry.consent.partners.includes(id),
    }))
    .toSorted(
      (one, other) =>
        Number(other.isNamed) - Number(one.isNamed) || one.name.localeCompare(other.name),
    )
  return {
    take: may({ do: 'take' }),
    release: may({ do: 'release' }),
    ask: may({ do: 'ask', question: '?' }),
    note: may({ do: 'note', text: '.' }),
    close: may({ do: 'close', outcome: 'advised' }),
    resend: deliveries.some(({ state }) => state === 'failed'),
    offer,
  }
}
