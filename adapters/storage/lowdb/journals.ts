import type { Disk } from './disk.ts'
import { Journal } from './journal.ts'
import { type JournalRecord, readSegment, segmentPath, segmentsIn } from './segments.ts'
import { setAside } from './set-aside.ts'

/** The journal of a folder: the file that is written, and those before it until their documents are. */
export class Journals {
  readonly #folder: string
  readonly #disk: Disk
  readonly #onBroken: (fault: Error) => void
  readonly #earlier: number[]
  #number: number
  #current: Journal

  /** Begins a file after those that are there. @param onBroken as `Journal.begin` has it. */
  static async open(
    folder: string,
    disk: Disk,
    onBroken: (fault: Error) => void,
  ): Promise<Journals> {
    const earlier = segmentsIn(folder)
    const number = (earlier.at(-1) ?? 0) + 1
    const current = await Journal.begin(segmentPath(folder, number), disk, onBroken)
    return new Journals(folder, disk, onBroken, earlier, number, current)
  }

  private constructor(
    folder: string,
    disk: Disk,
    onBroken: (fault: Error) => void,
    earlier: number[],
    number: number,
    current: Journal,
  ) {
    this.#folder = folder
    this.#disk = disk
    this.#onBroken = onBroken
    this.#earlier = earlier
    this.#number = number
    this.#current = current
  }

  /** Bytes in the file that is written. */
  get length(): number {
    return this.#current.length
  }

  /** As `Journal.append`. */
  append(payload: Buffer): Promise<void> {
    return this.#current.append(payload)
  }

  /**
   * The records an earlier process left, oldest first.
   * @param onFault called with what cannot be read: the end of the last turn when that was cut
   *   off, or something within, of which the file is set aside.
   */
  *left(onFault: (fault: Error) => void): Generator<JournalRecord> {
    for (const number of this.#earlier) {
      const path = segmentPath(this.#folder, number)
      const { records, damaged, torn } = readSegment(path)
      if (damaged > 0) {
        const kept = setAside(this.#folder, path)
        onFault(new Error(`${damaged} bytes within ${path} cannot be read; kept as ${kept}.`))
      }
      if (torn > 0) onFault(new Error(`${path} ends in ${torn} bytes of a turn that was cut off.`))
      yield* records
    }
  }

  /**
   * Goes on in a new file, once all records under way stand in the one before.
   * @returns what removes every file before the new one.
   */
  async renew(): Promise<() => Promise<void>> {
    const upTo = this.#number++
    const full = this.#current
    const path = segmentPath(this.#folder, this.#number)
    this.#current = await Journal.begin(path, this.#disk, this.#onBroken)
    await full.close()
    return async () => {
      for (const number of segmentsIn(this.#folder))
        if (number <= upTo) await this.#disk.remove(segmentPath(this.#folder, number))
    }
  }

  close(): Promise<void> {
    return this.#current.close()
  }
}
