import type { Delivery } from '../enquiries/delivery.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import type { Brain } from './brain.ts'
import type { Conversation } from './conversation.ts'
import type { Reply } from './reply.ts'

/** What a message is about that is not in its own conversation. */
export type Elsewhere =
  /** An enquiry of another conversation, and the address of its company's own page. */
  | { kind: 'enquiry'; enquiry: Enquiry; link: string }
  /** A code to go on with on another device, and until when it works. */
  | { kind: 'code'; code: string; until: string }
  /** Another conversation, by the code that was given in it. */
  | { kind: 'conversation'; conversation: Conversation }
  /** Where this conversation can be gone on with as a form. */
  | { kind: 'form'; link: string }

/** What the conversation may look at besides itself; everything from outside comes in here. */
export type Given = {
  brain: Brain
  now: string
  /** The reference a filing would get. */
  reference: string
  /** Enquiries filed in this conversation. */
  enquiries: Enquiry[]
  /** What this message asks for or gives the right code of. */
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
