import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { applyChange, type Change, Dossier } from '../../../bot/dossier.ts'
import { ReferenceTaken, type Store } from '../../../bot/store.ts'
import type { Delivery } from '../../../enquiries/delivery.ts'
import { OneAtATime } from '../one-at-a-time.ts'
import { type Disk, realDisk, syncFolder } from './disk.ts'
import { Documents } from './documents.ts'
import { Journal } from './journal.ts'
import { takeLock } from './lock-file.ts'
import { readSegment, removeSegments, segmentPath, segmentsIn } from './segments.ts'

export type LowdbOptions = {
  folder: string
  disk?: Disk
  /** Called when it is no longer known what is on disk; the process must end. */
  onBroken: (fault: Error) => void
  /** Called when a checkpoint failed; the journal keeps everything, and it is tried again. */
  onCheckpointFault?: (fault: unknown) => void
  /** Dossiers kept in memory beside those not yet written to their documents. */
  cached?: number
  /** Bytes of journal after which documents are written and the journal starts anew. */
  checkpointAfter?: number
  /** Milliseconds after which documents are written, however little there is to write. */
  checkpointEvery?: number
}

/**
 * The engine for one machine. The journal is the commit point; the documents are checkpoints,
 * written behind it, and what memory need not hold is read from them.
 */
export class LowdbStore implements Store {
  readonly #options: LowdbOptions
  readonly #disk: Disk
  readonly #documents: Documents
  readonly #giveLockBack: () => void
  readonly #queues = new OneAtATime()
  readonly #dossiers = new Map<string, Dossier>()
  readonly #conversationOf = new Map<string, string>()
  readonly #pending = new Map<string, Delivery>()
  readonly #listeners: ((dossier: Dossier) => void)[] = []
  #dirty = new Set<string>()
  #segment = 1
  #journal: Journal
  #checkpoint: Promise<void> | undefined
  readonly #timer: NodeJS.Timeout

  /** Opens the folder, replays the journal and drops a torn last record. @throws when another process holds it. */
  static async open(options: LowdbOptions): Promise<LowdbStore> {
    mkdirSync(options.folder, { recursive: true, mode: 0o700 })
    const store = new LowdbStore(options)
    try {
      await syncFolder(options.folder)
      await store.#replay()
    } catch (fault) {
      store.#giveLockBack()
      throw fault
    }
    return store
  }

  private constructor(options: LowdbOptions) {
    this.#options = options
    this.#disk = options.disk ?? realDisk
    this.#giveLockBack = takeLock(join(options.folder, 'lock'))
    this.#documents = new Documents(options.folder, this.#disk)
    const numbers = segmentsIn(options.folder)
    this.#segment = numbers.at(-1) ?? 1
    const path = segmentPath(options.folder, this.#segment)
    const length = numbers.length === 0 ? 0 : readSegment(path).length
    this.#journal = new Journal(path, length, this.#disk, options.onBroken)
    this.#timer = setInterval(() => this.#checkpointSoon(), options.checkpointEvery ?? 30_000)
    this.#timer.unref()
  }

  transact(id: string, decide: (dossier: Dossier) => Change | undefined): Promise<Dossier> {
    return this.#queues.run(id, async () => {
      const dossier = this.#dossiers.get(id) ?? (await this.#documents.dossier(id))
      const change = decide(dossier)
      if (!change) return dossier
      const next = applyChange(dossier, change)
      this.#reserve(dossier, change)
      await this.#journal.append(Buffer.from(JSON.stringify({ id, version: next.version, change })))
      this.#keep(next)
      for (const listener of this.#listeners) listener(next)
      const large = this.#journal.length > (this.#options.checkpointAfter ?? 32 * 1024 * 1024)
      if (large || change.erase) this.#checkpointSoon()
      return next
    })
  }

  async read(id: string): Promise<Dossier> {
    return this.#dossiers.get(id) ?? (await this.#documents.dossier(id))
  }

  async conversationOf(reference: string): Promise<string | undefined> {
    const known = this.#conversationOf.get(reference)
    return known ?? (await this.#documents.enquiry(reference))?.conversation
  }

  async dueDeliveries(now: string, limit: number): Promise<Delivery[]> {
    return [...this.#pending.values()]
      .filter(({ dueAt }) => dueAt <= now)
      .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
      .slice(0, limit)
  }

  onCommit(listener: (dossier: Dossier) => void): void {
    this.#listeners.push(listener)
  }

  /** Writes every document, so that the next start has nothing to replay, and gives the folder back. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#checkpoint
    await this.#writeCheckpoint()
    await this.#journal.close()
    this.#giveLockBack()
  }

  async #replay(): Promise<void> {
    for (const delivery of await this.#documents.outbox()) this.#pending.set(delivery.id, delivery)
    for (const number of segmentsIn(this.#options.folder)) {
      for (const { id, version, change } of readSegment(segmentPath(this.#options.folder, number))
        .records) {
        const dossier = this.#dossiers.get(id) ?? (await this.#documents.dossier(id))
        if (version > dossier.version) this.#keep(applyChange(dossier, change))
        else this.#dossiers.set(id, dossier)
      }
    }
    for (const dossier of this.#dossiers.values()) Dossier.parse(dossier)
  }

  /** Takes the references of new enquiries, so that no other turn gets the same while this one commits. */
  #reserve(dossier: Dossier, change: Change): void {
    const known = new Set(dossier.enquiries.map(({ reference }) => reference))
    for (const { reference } of change.enquiries ?? []) {
      if (known.has(reference)) continue
      const owner = this.#conversationOf.get(reference)
      const taken =
        owner === undefined ? this.#documents.hasEnquiry(reference) : owner !== dossier.id
      if (taken) throw new ReferenceTaken(reference)
      this.#conversationOf.set(reference, dossier.id)
    }
  }

  #keep(dossier: Dossier): void {
    this.#dossiers.delete(dossier.id)
    this.#dossiers.set(dossier.id, dossier)
    this.#dirty.add(dossier.id)
    for (const delivery of dossier.deliveries) {
      if (delivery.state === 'pending') this.#pending.set(delivery.id, delivery)
      else this.#pending.delete(delivery.id)
    }
    for (const { reference } of dossier.enquiries) this.#conversationOf.set(reference, dossier.id)
    this.#forgetOldest()
  }

  /** Memory holds the latest used dossiers, and always those whose documents are behind. */
  #forgetOldest(): void {
    const limit = this.#options.cached ?? 500
    for (const [id, { enquiries }] of this.#dossiers) {
      if (this.#dossiers.size <= limit) return
      if (this.#dirty.has(id) || this.#queues.isBusy(id)) continue
      this.#dossiers.delete(id)
      for (const { reference } of enquiries) this.#conversationOf.delete(reference)
    }
  }

  #checkpointSoon(): void {
    if (this.#checkpoint || this.#dirty.size === 0) return
    this.#checkpoint = this.#writeCheckpoint()
      .catch((fault) => this.#options.onCheckpointFault?.(fault))
      .finally(() => {
        this.#checkpoint = undefined
      })
  }

  async #writeCheckpoint(): Promise<void> {
    const full = this.#journal
    const upTo = this.#segment
    const path = segmentPath(this.#options.folder, upTo + 1)
    const fresh = new Journal(path, 0, this.#disk, this.#options.onBroken)
    await syncFolder(this.#options.folder)
    this.#segment = upTo + 1
    this.#journal = fresh
    await full.close()
    // Turns whose record was the last of the full journal take their dossier over in this tick.
    await new Promise(setImmediate)
    const ids = [...this.#dirty]
    this.#dirty = new Set()
    try {
      const dossiers = ids.flatMap((id) => this.#dossiers.get(id) ?? [])
      await this.#documents.write(dossiers, [...this.#pending.values()])
    } catch (fault) {
      for (const id of ids) this.#dirty.add(id)
      throw fault
    }
    removeSegments(this.#options.folder, upTo)
    this.#forgetOldest()
  }
}
