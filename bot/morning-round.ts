import { DateTime } from 'luxon'
import type { Delivery, Letter, Recipient } from '../enquiries/delivery.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import { remindOffer } from '../enquiries/offering.ts'
import type { EnquirySummary } from '../enquiries/summary.ts'
import type { Terms } from '../enquiries/terms.ts'
import { nextWorkingMorning } from '../enquiries/working-time.ts'
import { allEnquiries } from './all-enquiries.ts'
import { needsAttention } from './attention.ts'
import type { EnquiryDesk } from './enquiry-desk.ts'
import type { EraseOld } from './erase-old.ts'
import type { Store } from './store.ts'
import type { KeepTime } from './timekeeper.ts'

/** Local time of the round, on working days. */
const MORNING = '07:00'

type Parts = {
  store: Store
  desk: Pick<EnquiryDesk, 'move'>
  now: () => Date
  terms: Terms
  eraseOld: EraseOld
}

/**
 * On the morning of a working day: one mail to each partner with all that waits for it, one to the
 * hub with all that needs attention; and what may not be kept any longer is erased. A round is an entry of the outbox like any other, in a dossier
 * of its own day; each notes the next, so that none is lost, and after a standstill there is one.
 */
export function makeMorningRound(parts: Parts): KeepTime {
  const { store, desk, now, terms, eraseOld } = parts
  return async (due) => {
    const at = now().toISOString()
    await noteNextRound(parts)
    await eraseOld(at)
    const waiting = await allEnquiries(store, {
      states: ['offered'],
      dueBefore: endOfDay(at, terms),
    })
    for (const { reference } of waiting)
      await desk.move(reference, (enquiry: Enquiry, when) => remindOffer(enquiry, when))
    const partners = new Set(waiting.flatMap(askedPartner))
    const attention = await needsAttention(store, at)
    const letters = [
      ...[...partners].map((id) => letterOf(due, 'reminders', { part: 'partner', id }, at)),
      ...(attention.isQuiet ? [] : [letterOf(due, 'digest', { part: 'hub' }, at)]),
    ]
    await store.transact(due.conversation, ({ deliveries }) => {
      const round = deliveries.find(({ id }) => id === due.id)
      if (round?.state !== 'pending') return undefined
      const made: Delivery = { ...round, state: 'delivered', attempts: 1, deliveredAt: at }
      return { deliveries: [made, ...letters] }
    })
  }
}

/** Notes the round of the next working morning, unless it is noted already. */
export async function noteNextRound({
  store,
  now,
  terms,
}: Omit<Parts, 'desk' | 'eraseOld'>): Promise<void> {
  const at = now().toISOString()
  const dueAt = nextWorkingMorning(at, MORNING, terms.hub)
  const conversation = `round-${dueAt.slice(0, 10)}`
  await store.transact(conversation, ({ deliveries }) => {
    if (deliveries.length > 0) return undefined
    const id = `${conversation}.round`
    const to = { part: 'assistant' as const }
    const round = { ...entry(at), id, conversation, letter: 'round' as const, to, dueAt }
    return { deliveries: [round] }
  })
}

function letterOf(round: Delivery, letter: Letter, to: Recipient, at: string): Delivery {
  const { conversation } = round
  const receiver = to.part === 'partner' ? to.id : to.part
  return { ...entry(at), id: `${conversation}.${letter}.${receiver}`, conversation, letter, to }
}

function entry(at: string) {
  return { state: 'pending' as const, attempts: 0, createdAt: at, dueAt: at }
}

function askedPartner({ offers }: EnquirySummary): string[] {
  return offers.filter(({ state }) => state === 'open').map(({ partner }) => partner)
}

function endOfDay(at: string, { hub }: Terms): string {
  const day = DateTime.fromISO(at, { zone: hub.timeZone })
  return day.endOf('day').toJSDate().toISOString()
}
