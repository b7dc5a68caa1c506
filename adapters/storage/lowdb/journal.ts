import { closeSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreRefusal } from '../../../bot/store.ts'
import type { Disk } from './disk.ts'
import { frame } from './frame.ts'

type Waiting = { record: Buffer; done: () => void; failed: (fault: Error) => void }

/**
 * The commit point of the engine: an append-only file. Records that wait while one
 * fdatasync runs share the next one (group commit).
 */
export class Journal {
  readonly #file: number
  readonly #disk: Disk
  readonly #onBroken: (fault: Error) => void
  #length = 0
  #takesRecords = true
  #waiting: Waiting[] = []
  #writing: Promise<void> | undefined

  /**
   * Begins a new file: one that was written before is only read.
   * @param onBroken called when it is no longer known what is on disk: the process must end.
   */
  static async begin(path: string, disk: Disk, onBroken: (fault: Error) => void): Promise<Journal> {
    const file = openSync(path, 'wx', 0o600)
    try {
      await disk.syncFolder(dirname(path))
    } catch (fault) {
      closeSync(file)
      throw fault
    }
    return new Journal(file, disk, onBroken)
  }

  private constructor(file: number, disk: Disk, onBroken: (fault: Error) => void) {
    this.#file = file
    this.#disk = disk
    this.#onBroken = onBroken
  }

  /** Bytes of the records on disk. */
  get length(): number {
    return this.#length
  }

  /**
   * Resolves once the record is on disk.
   * @throws StoreRefusal when nothing of it is; another Error when that is not known.
   */
  append(payload: Buffer): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ record: frame(payload), done, failed })
      this.#writing ??= this.#writeAll()
    })
  }

  /** Takes no more records, and waits for those under way. */
  async close(): Promise<void> {
    await this.#writing
    this.#takesRecords = false
    closeSync(this.#file)
  }

  async #writeAll(): Promise<void> {
    // One tick more gathers the records of all turns that ended in this one.
    await new Promise(setImmediate)
    while (this.#waiting.length > 0) {
      const batch = this.#waiting
      this.#waiting = []
      if (this.#takesRecords) await this.#write(batch)
      else refuse(batch, 'the journal takes no more records')
    }
    this.#writing = undefined
  }

  async #write(batch: Waiting[]): Promise<void> {
    const records = batch.map(({ record }) => record)
    try {
      await this.#disk.append(this.#file, records, this.#length)
    } catch (fault) {
      await this.#takeBack(batch, fault)
      return
    }
    try {
      await this.#disk.sync(this.#file)
    } catch (fault) {
      // After a failed fsync the kernel may have dropped the pages: nothing can be promised any more.
      this.#break(batch, fault)
      return
    }
    this.#length += records.reduce((sum, record) => sum + record.length, 0)
    for (const { done } of batch) done()
  }

  async #takeBack(batch: Waiting[], cause: unknown): Promise<void> {
    try {
      await this.#disk.truncate(this.#file, this.#length)
    } catch (fault) {
      this.#break(batch, fault)
      return
    }
    refuse(batch, 'the journal could not be written', cause)
  }

  #break(batch: Waiting[], cause: unknown): void {
    this.#takesRecords = false
    const fault = new Error('It is not known what the disk holds of the journal.', { cause })
    this.#onBroken(fault)
    for (const { failed } of batch) failed(fault)
  }
}

function refuse(batch: Waiting[], why: string, cause?: unknown): void {
  const refusal = new StoreRefusal(why, { cause })
  for (const { failed } of batch) failed(refusal)
}
