import type { EnquiryDesk } from '../../bot/enquiry-desk.ts'
import type { Delivery } from '../../enquiries/delivery.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'

/** A desk that holds one enquiry in memory; `deliveries` is what its moves left to be sent. */
export function aDesk(enquiry: Enquiry, now: () => Date) {
  const held = { enquiry, moves: 0, deliveries: [] as Delivery[] }
  const desk: EnquiryDesk = {
    read: async (reference) => (reference === held.enquiry.reference ? held.enquiry : undefined),
    async move(reference, move) {
      if (reference !== held.enquiry.reference) return false
      const moved = move(held.enquiry, now().toISOString())
      if (!moved) return false
      held.enquiry = moved.enquiry
      held.deliveries.push(...moved.deliveries)
      held.moves++
      return true
    },
  }
  return { held, desk }
}
