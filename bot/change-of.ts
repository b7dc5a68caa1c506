import type { Delivery } from '../enquiries/delivery.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import type { Moved } from '../enquiries/life.ts'
import { type Change, type Dossier, type PlainActivity, watermarkOf } from './dossier.ts'
import { logged } from './logged.ts'

/** What the company reads in its conversation when its enquiry has moved. */
export type News = (
  enquiry: Enquiry,
  dossier: Dossier,
  at: string,
) => { says: PlainActivity[] } & Pick<Change, 'conversation'>

/** Adds to deliveries what goes out by other ways as well. */
export type AlsoBy = (deliveries: Delivery[]) => Delivery[]

/** What a move outside a turn changes: the enquiry, what is to be sent, and what the company reads. */
export type ChangeOf = (moved: Moved, dossier: Dossier, at: string) => Change

export function makeChangeOf({ news, alsoBy }: { news: News; alsoBy: AlsoBy }): ChangeOf {
  return ({ enquiry, deliveries }, dossier, at) => {
    const { says, ...change } = news(enquiry, dossier, at)
    const channelId = dossier.log.at(-1)?.channelId
    const said = { conversation: dossier.id, timestamp: at, channelId }
    return {
      ...change,
      enquiries: [enquiry],
      deliveries: alsoBy(deliveries),
      append: logged(says, watermarkOf(dossier), said),
    }
  }
}
