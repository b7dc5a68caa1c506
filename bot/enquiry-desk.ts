import type { Enquiry } from '../enquiries/enquiry.ts'
import type { Moved } from '../enquiries/life.ts'
import type { ChangeOf } from './change-of.ts'
import type { Store } from './store.ts'

/** A move of the enquiry's life; undefined when the enquiry does not allow it. */
export type Move = (enquiry: Enquiry, at: string) => Moved | undefined

/** What pages need of the enquiries: read one, and make a move of it. */
export type EnquiryDesk = {
  read(reference: string): Promise<Enquiry | undefined>
  /**
   * Makes a move on what is stored at that moment; of two that exclude each other one is made.
   * False when there is no such enquiry or it does not allow the move: nothing has changed.
   */
  move(reference: string, move: Move): Promise<boolean>
}

/** The enquiry with this reference, from whichever conversation. */
export async function readEnquiry(
  store: Pick<Store, 'conversationOf' | 'read'>,
  reference: string,
): Promise<Enquiry | undefined> {
  const conversation = await store.conversationOf(reference)
  if (conversation === undefined) return undefined
  const { enquiries } = await store.read(conversation)
  return enquiries.find((enquiry) => enquiry.reference === reference)
}

type Parts = { store: Store; now: () => Date; changeOf: ChangeOf }

export function makeEnquiryDesk({ store, now, changeOf }: Parts): EnquiryDesk {
  return {
    read: (reference) => readEnquiry(store, reference),

    async move(reference, move) {
      const conversation = await store.conversationOf(reference)
      if (conversation === undefined) return false
      let isMade = false
      await store.transact(conversation, (dossier) => {
        const at = now().toISOString()
        const enquiry = dossier.enquiries.find((one) => one.reference === reference)
        const moved = enquiry && move(enquiry, at)
        isMade = moved !== undefined
        return moved && changeOf(moved, dossier, at)
      })
      return isMade
    },
  }
}
