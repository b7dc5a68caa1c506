import type { Delivery } from '../enquiries/delivery.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import { acceptOffer } from '../enquiries/life.ts'
import type { Change, Dossier, PlainActivity } from './dossier.ts'
import { watermarkOf } from './dossier.ts'
import { logged } from './logged.ts'
import type { Store } from './store.ts'

/** What a partner's page needs of the enquiries: read what was offered, and take it up. */
export type OfferDesk = {
  /**
   * The enquiry of an offer, by its delivery id, and the id of the partner it went to;
   * undefined when there is no such offer.
   */
  read(delivery: string): Promise<{ enquiry: Enquiry; partner: string } | undefined>
  /** Takes the offer up once: `already` when this partner has it, `gone` when it is not to be had. */
  accept(delivery: string): Promise<'accepted' | 'already' | 'gone'>
}

/** What the company reads in its conversation when its enquiry has moved. */
export type News = (
  enquiry: Enquiry,
  dossier: Dossier,
  now: string,
) => { says: PlainActivity[] } & Pick<Change, 'conversation'>

type Parts = { store: Store; now: () => Date; news: News }

/** The desk over a store; two partners, or two presses, never both take an enquiry up. */
export function makeOfferDesk({ store, now, news }: Parts): OfferDesk {
  return {
    async read(delivery) {
      const conversation = await store.conversationOf(referenceIn(delivery))
      return conversation === undefined
        ? undefined
        : offered(await store.read(conversation), delivery)
    },

    async accept(delivery) {
      const conversation = await store.conversationOf(referenceIn(delivery))
      if (conversation === undefined) return 'gone'
      let outcome: 'accepted' | 'already' | 'gone' = 'gone'
      await store.transact(conversation, (dossier) => {
        const offer = offered(dossier, delivery)
        if (!offer) return undefined
        const timestamp = now().toISOString()
        const moved = acceptOffer(offer.enquiry, offer.partner, timestamp)
        if (!moved) {
          outcome = hasTaken(offer.enquiry, offer.partner) ? 'already' : 'gone'
          return undefined
        }
        outcome = 'accepted'
        const { says, ...change } = news(moved.enquiry, dossier, timestamp)
        const at = { conversation, timestamp, channelId: dossier.log.at(-1)?.channelId }
        return {
          ...change,
          enquiries: [moved.enquiry],
          deliveries: moved.deliveries,
          append: logged(says, watermarkOf(dossier), at),
        }
      })
      return outcome
    },
  }
}

/** A delivery's id begins with the reference of its enquiry. */
function referenceIn(delivery: Delivery['id']): string {
  return delivery.split('.', 1)[0] ?? ''
}

function offered({ deliveries, enquiries }: Dossier, id: string) {
  const delivery = deliveries.find((one) => one.id === id && one.letter === 'offer')
  if (delivery?.to.part !== 'partner') return undefined
  const enquiry = enquiries.find(({ reference }) => reference === delivery.reference)
  return enquiry && { enquiry, partner: delivery.to.id }
}

function hasTaken({ offers }: Enquiry, partner: string): boolean {
  return offers.some((offer) => offer.partner === partner && offer.state === 'accepted')
}
