import type { Delivery } from '../enquiries/delivery.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import type { Brain } from './brain.ts'
import type { Conversation } from './conversation.ts'
import type { Reply } from './reply.ts'

/** An enquiry that was filed elsewhere, and the address of its company's own page. */
export type Elsewhere = { enquiry: Enquiry; link: string }

/** What the conversation may look at besides itself; everything from outside comes in here. */
export type Given = {
  brain: Brain
  now: string
  /** The reference a filing would get. */
  reference: string
  /** Enquiries filed in this conversation. */
  enquiries: Enquiry[]
  /** An enquiry of another conversation that this message gives the right code of. */
  elsewhere?: Elsewhere | undefined
  /** Address of the website, without a slash at the end. */
  site: string
}

/** What one message brings about; committed together or not at all. */
export type Outcome = {
  conversation: Conversation
  replies: Reply[]
  enquiries: Enquiry[]
  deliveries: Delivery[]
  /** Everything said before is to be taken out of the store. */
  erased?: true
  /** A code goes to the contact of the enquiry with this reference, if there is one. */
  mailCodeFor?: string
}
