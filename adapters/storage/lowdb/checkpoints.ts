import type { Documents } from './documents.ts'
import type { Journals } from './journals.ts'
import type { KeptIndex } from './kept-index.ts'
import type { Memory } from './memory.ts'

type Parts = {
  journals: Journals
  documents: Documents
  memory: Memory
  index: KeptIndex
  /** Dossiers that stay in memory beside those whose documents are behind. */
  cached: number
  /** Told of a checkpoint that failed: the journal keeps everything, and it is tried again. */
  onFault: (fault: unknown) => void
}

/** Writes what the journal holds into documents, so that the next start has little to replay. */
export class Checkpoints {
  readonly #parts: Parts
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #isClosed = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Writes one every so many milliseconds in which something changed. */
  begin(every: number): void {
    this.#timer = setInterval(() => this.soon(), every).unref()
  }

  /** Writes one behind the turns, unless one is being written. */
  soon(): void {
    if (this.#isClosed || this.#running || this.#parts.memory.behind().length === 0) return
    this.#running = this.#write(false).finally(() => {
      this.#running = undefined
    })
  }

  /** Writes the last one. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#timer)
    await this.#running
    await this.#write(true)
  }

  async #write(isLast: boolean): Promise<void> {
    const { journals, documents, memory, index, cached, onFault } = this.#parts
    try {
      const removeEarlier = await journals.renew()
      // Turns whose record was the last of the earlier journal take their dossier over in this tick.
      await new Promise(setImmediate)
      const dossiers = memory.behind()
      await index.beforeWriting(dossiers)
      await documents.write(dossiers, memory.pending(), memory.failed())
      await removeEarlier()
      memory.caughtUp(dossiers)
      memory.forget(cached)
      await index.written(dossiers, isLast)
    } catch (fault) {
      onFault(fault)
    }
  }
}
