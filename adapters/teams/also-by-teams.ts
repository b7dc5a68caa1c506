import type { AlsoBy } from '../../bot/change-of.ts'
import type { Delivery, Letter } from '../../enquiries/delivery.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'

/** What staff need not read by mail where they have the card. */
const ON_THE_CARD: readonly Delivery['letter'][] = [
  'hub-copy',
  'triage',
  'accepted-hub',
  'hub-answer',
] satisfies Letter[]

/**
 * With a channel of staff, each change of an enquiry shows on its card there, and takes the place of
 * the letters to the hub. The card carries the version it shows: a later one takes its place.
 */
export function alsoByTeams(channel: string | undefined): AlsoBy {
  if (channel === undefined) return (deliveries) => deliveries
  return (deliveries, enquiries) => [
    ...deliveries.filter(({ to, letter }) => to.part !== 'hub' || !ON_THE_CARD.includes(letter)),
    ...enquiries.map(cardDelivery),
  ]
}

function cardDelivery({ reference, version, conversation, history, filedAt }: Enquiry): Delivery {
  const at = history.at(-1)?.at ?? filedAt
  return {
    id: `${reference}.${version}.card.hub`,
    conversation,
    reference,
    version,
    letter: 'card',
    to: { part: 'hub', by: 'teams' },
    state: 'pending',
    attempts: 0,
    createdAt: at,
    dueAt: at,
  }
}
