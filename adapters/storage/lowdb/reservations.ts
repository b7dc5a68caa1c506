import type { Change, Dossier } from '../../../bot/dossier.ts'
import { ReferenceTaken } from '../../../bot/store.ts'

/** References of enquiries that are being filed, so that no other turn gets the same meanwhile. */
export class Reservations {
  readonly #reserved = new Set<string>()
  readonly #isInUse: (reference: string) => boolean

  /** @param isInUse whether an enquiry with this reference is kept */
  constructor(isInUse: (reference: string) => boolean) {
    this.#isInUse = isInUse
  }

  /**
   * Takes the references of a change's new enquiries.
   * @returns what gives them back, once they are kept or refused.
   * @throws ReferenceTaken
   */
  take({ enquiries }: Dossier, change: Change): () => void {
    const known = new Set(enquiries.map(({ reference }) => reference))
    const filed = (change.enquiries ?? []).map(({ reference }) => reference)
    const fresh = filed.filter((reference) => !known.has(reference))
    const taken = fresh.find((one) => this.#reserved.has(one) || this.#isInUse(one))
    if (taken) throw new ReferenceTaken(taken)
    for (const reference of fresh) this.#reserved.add(reference)
    return () => {
      for (const reference of fresh) this.#reserved.delete(reference)
    }
  }
}
