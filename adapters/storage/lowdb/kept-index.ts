import type { Dossier } from '../../../bot/dossier.ts'
import type { Documents } from './documents.ts'
import type { EnquiryIndex } from './enquiry-index.ts'
import type { IndexSnapshot } from './index-snapshot.ts'

/** With fewer enquiries reading their documents is as fast. */
const FEW = 500
/** The share of documents that may be newer than the snapshot, before it is written again. */
const MOST_BEHIND = { atWork: 0.1, atTheEnd: 0.01 }

type Parts = { index: EnquiryIndex; documents: Documents; snapshot: IndexSnapshot }

/** Fills the index at the start, from its snapshot and for the rest from documents, and keeps the snapshot. */
export class KeptIndex {
  readonly #parts: Parts
  /** Documents that are newer than the snapshot, or not in it. */
  #behind = 0
  #isWhole = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async gather(): Promise<void> {
    const { index, documents, snapshot } = this.#parts
    const noted = await snapshot.read()
    for await (const { found, isRead } of documents.summaries(noted)) {
      index.gather(found)
      if (isRead) this.#behind += 1
    }
    this.#isWhole = true
  }

  /** To be called before documents are written: what was erased must not outlive its document here. */
  async beforeWriting(dossiers: readonly Dossier[]): Promise<void> {
    for (const { state, reference } of dossiers.flatMap(({ enquiries }) => enquiries))
      if (state === 'erased') this.#behind += await this.#parts.snapshot.forget(reference)
  }

  /** Notes that documents were written. @param isLast nothing more will be written. */
  async written(dossiers: readonly Dossier[], isLast: boolean): Promise<void> {
    for (const { enquiries } of dossiers) this.#behind += enquiries.length
    const { size } = this.#parts.index
    const most = size * MOST_BEHIND[isLast ? 'atTheEnd' : 'atWork']
    if (this.#isWhole && size >= FEW && this.#behind > most) await this.#write()
  }

  async #write(): Promise<void> {
    const { index, documents, snapshot } = this.#parts
    await snapshot.write(index.references(), (reference) => {
      const indexed = index.get(reference)
      const file = documents.markOf(reference)
      // A document is never newer than the index, and what it lacks stands in the journal.
      return indexed && file && { ...indexed, file }
    })
    this.#behind = 0
  }
}
