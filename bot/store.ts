import type { Delivery } from '../enquiries/delivery.ts'
import type { Change, Dossier } from './dossier.ts'
import type { EnquiryCounts, EnquiryPage, EnquiryQuery } from './enquiry-query.ts'

/** Where dossiers are kept. Two engines: lowdb on one machine, PostgreSQL on many. */
export type Store = {
  /**
   * Runs `decide` on what is stored now, alone for this conversation, and commits the change it
   * returns as one. Returns the dossier after the commit; without a change nothing is written.
   * @throws ReferenceTaken when a new enquiry's reference is in use: draw another and decide again.
   * @throws StoreRefusal when nothing could be written (a full disk): nothing has changed.
   * @throws ZodError when the change does not fit its schema: nothing has changed.
   */
  transact(id: string, decide: (dossier: Dossier) => Change | undefined): Promise<Dossier>
  /** What is stored of a conversation; an empty dossier (version 0) when nothing is. */
  read(id: string): Promise<Dossier>
  /** The conversation an enquiry was filed in. */
  conversationOf(reference: string): Promise<string | undefined>
  /** Enquiries of all conversations, a page at a time. */
  enquiries(query: EnquiryQuery): Promise<EnquiryPage>
  /** How many enquiries stand where. */
  counts(): Promise<EnquiryCounts>
  /** Deliveries to be sent at this moment, oldest first, that no other process is sending. */
  dueDeliveries(now: string, limit: number): Promise<Delivery[]>
  /** Deliveries that were given up on, oldest first. */
  deadLetters(limit: number): Promise<Delivery[]>
  /** Conversations in which something was said, the last of it before this moment. */
  silentSince(before: string): AsyncIterable<string>
  /** Calls back after each commit of this process, in the order of commits within a conversation. */
  onCommit(listener: (dossier: Dossier) => void): void
  /**
   * Calls the listeners also after commits that other processes make to this conversation, as far
   * as they go past a watermark; what was committed at once may be told of at once.
   * @returns what ends it.
   */
  follow(id: string, watermark: number): () => void
}

export class ReferenceTaken extends Error {
  override name = 'ReferenceTaken'
}

/** The store could not take a change; nothing of it is kept. */
export class StoreRefusal extends Error {
  override name = 'StoreRefusal'
}
