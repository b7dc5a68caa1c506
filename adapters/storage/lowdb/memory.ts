import type { Dossier } from '../../../bot/dossier.ts'
import type { Delivery } from '../../../enquiries/delivery.ts'
import { indexed } from '../../../enquiries/summary.ts'
import { EnquiryIndex } from './enquiry-index.ts'

/**
 * What memory holds of a store: the dossiers used last and always those whose documents are
 * behind, and what is asked for across all conversations.
 */
export class Memory {
  readonly index = new EnquiryIndex()
  readonly #dossiers = new Map<string, Dossier>()
  /** Conversations whose documents are behind. */
  readonly #behind = new Set<string>()
  readonly #conversationOf = new Map<string, string>()
  readonly #pending = new Map<string, Delivery>()
  readonly #failed = new Map<string, Delivery>()

  dossier(id: string): Dossier | undefined {
    return this.#dossiers.get(id)
  }

  conversationOf(reference: string): string | undefined {
    return this.#conversationOf.get(reference)
  }

  pending(): Delivery[] {
    return [...this.#pending.values()]
  }

  failed(): Delivery[] {
    return [...this.#failed.values()]
  }

  keep(dossier: Dossier): void {
    this.#dossiers.delete(dossier.id)
    this.#dossiers.set(dossier.id, dossier)
    this.#behind.add(dossier.id)
    for (const delivery of dossier.deliveries) this.keepDelivery(delivery)
    for (const enquiry of dossier.enquiries) {
      this.#conversationOf.set(enquiry.reference, dossier.id)
      this.index.keep(indexed(enquiry))
    }
  }

  keepDelivery(delivery: Delivery): void {
    const { id, state } = delivery
    if (state === 'pending') this.#pending.set(id, delivery)
    else this.#pending.delete(id)
    if (state === 'failed') this.#failed.set(id, delivery)
    else this.#failed.delete(id)
  }

  all(): Dossier[] {
    return [...this.#dossiers.values()]
  }

  /** Dossiers that changed since their documents were written. */
  behind(): Dossier[] {
    return [...this.#behind].flatMap((id) => this.#dossiers.get(id) ?? [])
  }

  /** The documents of these are written, which is all there is unless they changed meanwhile. */
  caughtUp(dossiers: Dossier[]): void {
    for (const dossier of dossiers)
      if (this.#dossiers.get(dossier.id) === dossier) this.#behind.delete(dossier.id)
  }

  /** Lets the dossiers go that were used longest ago, down to a number, save those that are behind. */
  forget(downTo: number): void {
    for (const [id, { enquiries }] of this.#dossiers) {
      if (this.#dossiers.size <= downTo) return
      if (this.#behind.has(id)) continue
      this.#dossiers.delete(id)
      for (const { reference } of enquiries) this.#conversationOf.delete(reference)
    }
  }
}
