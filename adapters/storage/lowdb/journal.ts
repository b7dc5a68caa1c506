import { closeSync, constants, ftruncateSync, openSync } from 'node:fs'
import { StoreRefusal } from '../../../bot/store.ts'
import type { Disk } from './disk.ts'
import { frame } from './frame.ts'

type Waiting = { record: Buffer; done: () => void; failed: (fault: Error) => void }

/**
 * The commit point of the engine: an append-only file. Records that wait while one
 * fdatasync runs share the next one (group commit).
 */
export class Journal {
  readonly path: string
  readonly #disk: Disk
  readonly #onBroken: (fault: Error) => void
  readonly #file: number
  #length: number
  #waiting: Waiting[] = []
  #writing: Promise<void> | undefined

  /**
   * @param length bytes of whole records already in the file; what stands after them is cut off.
   * @param onBroken called when it is no longer known what is on disk: the process must end.
   */
  constructor(path: string, length: number, disk: Disk, onBroken: (fault: Error) => void) {
    this.path = path
    this.#disk = disk
    this.#onBroken = onBroken
    this.#length = length
    this.#file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600)
    ftruncateSync(this.#file, length)
  }

  get length(): number {
    return this.#length
  }

  /** Resolves once the record is on disk. @throws StoreRefusal when it could not be written. */
  append(payload: Buffer): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ record: frame(payload), done, failed })
      this.#writing ??= this.#writeAll()
    })
  }

  /** Waits for what is under way. No record may be appended afterwards. */
  async close(): Promise<void> {
    await this.#writing
    closeSync(this.#file)
  }

  async #writeAll(): Promise<void> {
    // One tick more gathers the records of all turns that ended in this one.
    await new Promise(setImmediate)
    while (this.#waiting.length > 0) {
      const batch = this.#waiting
      this.#waiting = []
      await this.#writeBatch(batch)
    }
    this.#writing = undefined
  }

  async #writeBatch(batch: Waiting[]): Promise<void> {
    const records = batch.map(({ record }) => record)
    try {
      await this.#disk.append(this.#file, records, this.#length)
    } catch (fault) {
      await this.#refuse(batch, fault)
      return
    }
    try {
      await this.#disk.sync(this.#file)
    } catch (fault) {
      // After a failed fsync the kernel may have dropped the pages: nothing can be promised any more.
      this.#onBroken(asError(fault))
      return
    }
    this.#length += records.reduce((sum, record) => sum + record.length, 0)
    for (const { done } of batch) done()
  }

  async #refuse(batch: Waiting[], fault: unknown): Promise<void> {
    try {
      await this.#disk.truncate(this.#file, this.#length)
    } catch (truncateFault) {
      this.#onBroken(asError(truncateFault))
      return
    }
    const refusal = new StoreRefusal('the journal could not be written', { cause: fault })
    for (const { failed } of batch) failed(refusal)
  }
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault))
}
