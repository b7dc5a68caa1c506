import type { Delivery } from '../enquiries/delivery.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import type { Moved } from '../enquiries/life.ts'
import { type Change, type Dossier, type PlainActivity, watermarkOf } from './dossier.ts'
import { logged } from './logged.ts'
import { saidDelivery } from './said.ts'

/** What the company reads in its conversation when its enquiry has moved. */
export type News = (
  enquiry: Enquiry,
  dossier: Dossier,
  at: string,
) => { says: PlainActivity[] } & Pick<Change, 'conversation'>

/** Adds to deliveries what goes out by other ways as well, of enquiries as they are after a change. */
export type AlsoBy = (deliveries: Delivery[], enquiries: Enquiry[]) => Delivery[]

/** What a move outside a turn changes: the enquiry, what is to be sent, and what the company reads. */
export type ChangeOf = (moved: Moved, dossier: Dossier, at: string) => Change

export function makeChangeOf({ news, alsoBy }: { news: News; alsoBy: AlsoBy }): ChangeOf {
  return ({ enquiry, deliveries }, dossier, at) => {
    const { says, ...change } = news(enquiry, dossier, at)
    return {
      ...change,
      enquiries: [enquiry],
      ...sayIn(dossier, says, at, alsoBy(deliveries, [enquiry])),
    }
  }
}

/** What is said in a conversation outside a turn, and what sees to it that it arrives. */
export function sayIn(
  dossier: Dossier,
  says: PlainActivity[],
  timestamp: string,
  deliveries: Delivery[] = [],
): Required<Pick<Change, 'append' | 'deliveries'>> {
  const place = watermarkOf(dossier)
  const channelId = dossier.log.at(-1)?.channelId
  const append = logged(says, place, { conversation: dossier.id, timestamp, channelId })
  if (!dossier.address || append.length === 0) return { append, deliveries }
  const said = saidDelivery(dossier.id, place + append.length, timestamp, { soon: true })
  return { append, deliveries: [...deliveries, said] }
}
