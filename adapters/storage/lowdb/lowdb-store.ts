import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { applyChange, Change, type Dossier } from '../../../bot/dossier.ts'
import type { EnquiryCounts, EnquiryPage, EnquiryQuery } from '../../../bot/enquiry-query.ts'
import { ReferenceTaken, type Store } from '../../../bot/store.ts'
import type { Delivery } from '../../../enquiries/delivery.ts'
import { summaryOf } from '../../../enquiries/summary.ts'
import { OneAtATime } from '../one-at-a-time.ts'
import { type Disk, realDisk } from './disk.ts'
import { Documents } from './documents.ts'
import { EnquiryIndex } from './enquiry-index.ts'
import { Journal } from './journal.ts'
import { takeLock } from './lock-file.ts'
import { type JournalRecord, readSegment, segmentPath, segmentsIn } from './segments.ts'
import { setAside } from './set-aside.ts'

export type LowdbOptions = {
  folder: string
  disk?: Disk
  /** Called when it is no longer known what is on disk; the process must end. */
  onBroken: (fault: Error) => void
  /**
   * Called with a fault that costs no service: a checkpoint that failed (the journal keeps
   * everything, and it is tried again), something broken that was set aside or left out, a
   * listener that threw. Names files, never what stands in them.
   */
  onFault?: (fault: Error) => void
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
  /** Conversations whose documents are behind. */
  readonly #dirty = new Set<string>()
  readonly #conversationOf = new Map<string, string>()
  readonly #index = new EnquiryIndex()
  /** Resolves once the index knows the enquiries that were there at the start. */
  #indexed: Promise<void> = Promise.resolve()
  /** References of enquiries that are being filed. */
  readonly #reserved = new Set<string>()
  readonly #pending = new Map<string, Delivery>()
  readonly #failed = new Map<string, Delivery>()
  readonly #listeners: ((dossier: Dossier) => void)[] = []
  readonly #timer: NodeJS.Timeout
  #segment: number
  #journal: Journal
  #checkpoint: Promise<void> | undefined
  #closing: Promise<void> | undefined

  /** Opens the folder and replays its journal. @throws when another process holds it. */
  static async open(options: LowdbOptions): Promise<LowdbStore> {
    const { folder, disk = realDisk, onBroken } = options
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const giveLockBack = takeLock(join(folder, 'lock'), onBroken)
    try {
      const segments = segmentsIn(folder)
      const fresh = (segments.at(-1) ?? 0) + 1
      const journal = await Journal.begin(segmentPath(folder, fresh), disk, onBroken)
      const store = new LowdbStore(options, giveLockBack, fresh, journal)
      await store.#replay(segments)
      store.#indexed = store.#gatherIndex()
      return store
    } catch (fault) {
      giveLockBack()
      throw fault
    }
  }

  private constructor(
    options: LowdbOptions,
    giveLockBack: () => void,
    segment: number,
    journal: Journal,
  ) {
    this.#options = options
    this.#disk = options.disk ?? realDisk
    this.#giveLockBack = giveLockBack
    this.#segment = segment
    this.#journal = journal
    this.#documents = new Documents(options.folder, this.#disk, (fault) => this.#report(fault))
    this.#timer = setInterval(() => this.#checkpointSoon(), options.checkpointEvery ?? 30_000)
    this.#timer.unref()
  }

  transact(id: string, decide: (dossier: Dossier) => Change | undefined): Promise<Dossier> {
    return this.#queues.run(id, async () => {
      const dossier = await this.#load(id)
      const decided = decide(dossier)
      // What could not be read back is refused now, rather than found broken at the next start.
      return decided ? this.#commit(dossier, Change.parse(decided)) : dossier
    })
  }

  async read(id: string): Promise<Dossier> {
    return this.#dossiers.get(id) ?? this.#queues.run(id, () => this.#load(id))
  }

  async conversationOf(reference: string): Promise<string | undefined> {
    const known = this.#conversationOf.get(reference)
    return known ?? (await this.#documents.enquiry(reference))?.conversation
  }

  async enquiries(query: EnquiryQuery): Promise<EnquiryPage> {
    await this.#indexed
    return this.#index.find(query)
  }

  async counts(): Promise<EnquiryCounts> {
    await this.#indexed
    return this.#index.counts()
  }

  async dueDeliveries(now: string, limit: number): Promise<Delivery[]> {
    return [...this.#pending.values()]
      .filter(({ dueAt }) => dueAt <= now)
      .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
      .slice(0, limit)
  }

  async deadLetters(limit: number): Promise<Delivery[]> {
    return [...this.#failed.values()]
      .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
      .slice(0, limit)
  }

  onCommit(listener: (dossier: Dossier) => void): void {
    this.#listeners.push(listener)
  }

  /**
   * Writes every document, so that the next start has nothing to replay, and gives the folder
   * back. Turns that come too late are refused.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#indexed
    await this.#checkpoint
    await this.#writeCheckpoint().catch((fault) => this.#report(fault))
    await this.#journal.close()
    this.#giveLockBack()
  }

  async #load(id: string): Promise<Dossier> {
    return this.#dossiers.get(id) ?? this.#documents.dossier(id)
  }

  async #commit(dossier: Dossier, change: Change): Promise<Dossier> {
    const next = applyChange(dossier, change)
    const { id, version } = next
    const record: JournalRecord = { schema: 1, id, version, change }
    const payload = Buffer.from(JSON.stringify(record))
    const filed = this.#reserve(dossier, change)
    try {
      await this.#journal.append(payload)
      this.#keep(next)
    } finally {
      for (const reference of filed) this.#reserved.delete(reference)
    }
    this.#tell(next)
    const large = this.#journal.length > (this.#options.checkpointAfter ?? 32 * 1024 * 1024)
    if (large || change.erase) this.#checkpointSoon()
    return next
  }

  /** Takes the references of new enquiries, so that no other turn gets the same while this one commits. */
  #reserve(dossier: Dossier, change: Change): string[] {
    const known = new Set(dossier.enquiries.map(({ reference }) => reference))
    const filed = (change.enquiries ?? []).map(({ reference }) => reference)
    const fresh = filed.filter((reference) => !known.has(reference))
    const taken = fresh.find((reference) => this.#isTaken(reference))
    if (taken) throw new ReferenceTaken(taken)
    for (const reference of fresh) this.#reserved.add(reference)
    return fresh
  }

  #isTaken(reference: string): boolean {
    if (this.#reserved.has(reference) || this.#conversationOf.has(reference)) return true
    return this.#documents.hasEnquiry(reference)
  }

  #keep(dossier: Dossier): void {
    this.#dossiers.delete(dossier.id)
    this.#dossiers.set(dossier.id, dossier)
    this.#dirty.add(dossier.id)
    for (const delivery of dossier.deliveries) this.#keepDelivery(delivery)
    for (const enquiry of dossier.enquiries) {
      this.#conversationOf.set(enquiry.reference, dossier.id)
      this.#index.keep(summaryOf(enquiry))
    }
  }

  #keepDelivery(delivery: Delivery): void {
    const { id, state } = delivery
    if (state === 'pending') this.#pending.set(id, delivery)
    else this.#pending.delete(id)
    if (state === 'failed') this.#failed.set(id, delivery)
    else this.#failed.delete(id)
  }

  /** A listener that fails cannot undo what is committed. */
  #tell(dossier: Dossier): void {
    for (const listener of this.#listeners) {
      try {
        listener(dossier)
      } catch (fault) {
        this.#report(fault)
      }
    }
  }

  async #replay(segments: number[]): Promise<void> {
    for (const delivery of await this.#documents.outbox()) this.#keepDelivery(delivery)
    for (const number of segments) {
      const path = segmentPath(this.#options.folder, number)
      const { records, damaged, torn } = readSegment(path)
      if (damaged > 0) {
        const kept = setAside(this.#options.folder, path)
        this.#report(new Error(`${damaged} bytes within ${path} cannot be read; kept as ${kept}.`))
      }
      if (torn > 0)
        this.#report(new Error(`${path} ends in ${torn} bytes of a turn that was cut off.`))
      for (const record of records) await this.#repeat(record)
    }
  }

  /** A document newer than the record is of a checkpoint that was cut short, before the outbox was written. */
  async #repeat({ id, version, change }: JournalRecord): Promise<void> {
    const dossier = await this.#load(id)
    this.#keep(version > dossier.version ? { ...applyChange(dossier, change), version } : dossier)
  }

  /** Goes on behind the start: only who asks for a list waits for it. */
  async #gatherIndex(): Promise<void> {
    try {
      for await (const summary of this.#documents.summaries()) this.#index.gather(summary)
    } catch (fault) {
      this.#report(fault)
    }
  }

  #checkpointSoon(): void {
    if (this.#closing || this.#checkpoint || this.#dirty.size === 0) return
    this.#checkpoint = this.#writeCheckpoint()
      .catch((fault) => this.#report(fault))
      .finally(() => {
        this.#checkpoint = undefined
      })
  }

  async #writeCheckpoint(): Promise<void> {
    const { folder, onBroken } = this.#options
    const upTo = this.#segment++
    const full = this.#journal
    this.#journal = await Journal.begin(segmentPath(folder, upTo + 1), this.#disk, onBroken)
    await full.close()
    // Turns whose record was the last of the full journal take their dossier over in this tick.
    await new Promise(setImmediate)
    const dossiers = [...this.#dirty].flatMap((id) => this.#dossiers.get(id) ?? [])
    const [pending, failed] = [[...this.#pending.values()], [...this.#failed.values()]]
    await this.#documents.write(dossiers, pending, failed)
    for (const number of segmentsIn(folder))
      if (number <= upTo) await this.#disk.remove(segmentPath(folder, number))
    for (const dossier of dossiers)
      if (this.#dossiers.get(dossier.id) === dossier) this.#dirty.delete(dossier.id)
    this.#forgetOldest()
  }

  /** Memory holds the latest used dossiers, and always those whose documents are behind. */
  #forgetOldest(): void {
    const limit = this.#options.cached ?? 500
    for (const [id, { enquiries }] of this.#dossiers) {
      if (this.#dossiers.size <= limit) return
      if (this.#dirty.has(id)) continue
      this.#dossiers.delete(id)
      for (const { reference } of enquiries) this.#conversationOf.delete(reference)
    }
  }

  #report(fault: unknown): void {
    this.#options.onFault?.(fault instanceof Error ? fault : new Error(String(fault)))
  }
}
