import type { StaffView } from '../../bot/staff-desk.ts'
import { type Delivery, TimedMove } from '../../enquiries/delivery.ts'
import { sayFault } from '../partners/fault-words.ts'
import { partnerName, type Reading } from './desk-row.ts'
import { DELIVERY_STATES, LETTERS, OWN_SYSTEM, PARTIES } from './desk-words.ts'
import { sayShort } from './say-short.ts'

/** One letter: what, to whom, and whether it came over. */
export type DeliveryLine = {
  id: string
  letter: string
  to: string
  state: string
  at: string
  /** Given up on: a person sends it again, or leaves it. */
  isDead: boolean
  /** What went wrong, in words. */
  fault?: string
}

/** Everything that was or is to be sent about an enquiry, latest first. */
export function deliveryLines({ deliveries }: StaffView, reading: Reading): DeliveryLine[] {
  return (
    deliveries
      .filter(({ letter }) => !TimedMove.safeParse(letter).success)
      // The card follows every change; only one that did not get there is worth a line.
      .filter(({ letter, state }) => letter !== 'card' || state === 'failed')
      .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
      .map((delivery) => deliveryLine(delivery, reading))
  )
}

function deliveryLine(delivery: Delivery, reading: Reading): DeliveryLine {
  const { id, letter, state, createdAt, deliveredAt, fault } = delivery
  const { language, knowledge } = reading
  return {
    id,
    letter: LETTERS[letter][language],
    to: recipient(delivery, reading),
    state: DELIVERY_STATES[state][language],
    at: sayShort(deliveredAt ?? createdAt, language, knowledge.hub.timeZone),
    isDead: state === 'failed',
    ...(state === 'failed' && fault ? { fault: sayFault(fault, language) } : {}),
  }
}

function recipient({ to }: Delivery, reading: Reading): string {
  const { language } = reading
  if (to.part !== 'partner') return PARTIES[to.part][language]
  const name = partnerName(to.id, reading)
  return to.by === 'webhook' ? `${name} (${OWN_SYSTEM[language]})` : name
}
