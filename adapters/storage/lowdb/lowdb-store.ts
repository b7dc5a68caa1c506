import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { applyChange, Change, type Dossier } from '../../../bot/dossier.ts'
import type { EnquiryCounts, EnquiryPage, EnquiryQuery } from '../../../bot/enquiry-query.ts'
import type { Delivery } from '../../../enquiries/delivery.ts'
import { OneAtATime } from '../one-at-a-time.ts'
import type { OpenStore } from '../open-store.ts'
import { Checkpoints } from './checkpoints.ts'
import { type Disk, realDisk } from './disk.ts'
import { Documents } from './documents.ts'
import { IndexSnapshot } from './index-snapshot.ts'
import { Journals } from './journals.ts'
import { KeptIndex } from './kept-index.ts'
import { takeLock } from './lock-file.ts'
import { Memory } from './memory.ts'
import { Reservations } from './reservations.ts'
import type { JournalRecord } from './segments.ts'
import { silentSince } from './silent-since.ts'

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

/** Folder of the snapshot of the index. */
const INDEX = 'index'

/**
 * The engine for one machine. The journal is the commit point; the documents are checkpoints,
 * written behind it, and what memory need not hold is read from them.
 */
export class LowdbStore implements OpenStore {
  readonly #options: LowdbOptions
  readonly #giveLockBack: () => void
  readonly #journals: Journals
  readonly #documents: Documents
  readonly #memory = new Memory()
  readonly #index: KeptIndex
  readonly #checkpoints: Checkpoints
  readonly #queues = new OneAtATime()
  readonly #reservations = new Reservations((reference) => this.#isInUse(reference))
  readonly #listeners: ((dossier: Dossier) => void)[] = []
  /** Resolves once the index knows the enquiries that were there at the start. */
  #indexed: Promise<void> = Promise.resolve()
  #closing: Promise<void> | undefined

  /** Opens the folder and replays its journal. @throws when another process holds it. */
  static async open(options: LowdbOptions): Promise<LowdbStore> {
    const { folder, disk = realDisk, onBroken } = options
    mkdirSync(join(folder, INDEX), { recursive: true, mode: 0o700 })
    const giveLockBack = takeLock(join(folder, 'lock'), onBroken)
    try {
      const journals = await Journals.open(folder, disk, onBroken)
      const store = new LowdbStore(options, disk, journals, giveLockBack)
      await store.#replay()
      store.#start()
      return store
    } catch (fault) {
      giveLockBack()
      throw fault
    }
  }

  private constructor(
    options: LowdbOptions,
    disk: Disk,
    journals: Journals,
    giveLockBack: () => void,
  ) {
    this.#options = options
    this.#journals = journals
    this.#giveLockBack = giveLockBack
    const onFault = (fault: unknown) => this.#report(fault)
    this.#documents = new Documents(options.folder, disk, onFault)
    const documents = this.#documents
    const snapshot = new IndexSnapshot(join(options.folder, INDEX), disk)
    this.#index = new KeptIndex({ index: this.#memory.index, documents, snapshot })
    this.#checkpoints = new Checkpoints({
      ...{ journals, documents, memory: this.#memory, index: this.#index, onFault },
      cached: options.cached ?? 500,
    })
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
    return this.#memory.dossier(id) ?? this.#queues.run(id, () => this.#load(id))
  }

  async conversationOf(reference: string): Promise<string | undefined> {
    const known = this.#memory.conversationOf(reference)
    return known ?? (await this.#documents.enquiry(reference))?.conversation
  }

  async enquiries(query: EnquiryQuery): Promise<EnquiryPage> {
    await this.#indexed
    return this.#memory.index.find(query)
  }

  async counts(): Promise<EnquiryCounts> {
    await this.#indexed
    return this.#memory.index.counts()
  }

  async dueDeliveries(now: string, limit: number): Promise<Delivery[]> {
    return this.#memory
      .pending()
      .filter(({ dueAt }) => dueAt <= now)
      .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
      .slice(0, limit)
  }

  async deadLetters(limit: number): Promise<Delivery[]> {
    return this.#memory
      .failed()
      .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
      .slice(0, limit)
  }

  silentSince(before: string): AsyncGenerator<string> {
    return silentSince(before, this.#memory, this.#documents)
  }

  onCommit(listener: (dossier: Dossier) => void): void {
    this.#listeners.push(listener)
  }

  /** There are no other processes. */
  follow(): () => void {
    return () => {}
  }

  async isReady(): Promise<boolean> {
    return this.#closing === undefined
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
    await this.#indexed
    await this.#checkpoints.close()
    await this.#journals.close()
    this.#giveLockBack()
  }

  async #load(id: string): Promise<Dossier> {
    return this.#memory.dossier(id) ?? this.#documents.dossier(id)
  }

  async #commit(dossier: Dossier, change: Change): Promise<Dossier> {
    const next = applyChange(dossier, change)
    const { id, version } = next
    const record: JournalRecord = { schema: 1, id, version, change }
    const payload = Buffer.from(JSON.stringify(record))
    const giveBack = this.#reservations.take(dossier, change)
    try {
      await this.#journals.append(payload)
      this.#memory.keep(next)
    } finally {
      giveBack()
    }
    this.#tell(next)
    const isLarge = this.#journals.length > (this.#options.checkpointAfter ?? 32 * 1024 * 1024)
    if (isLarge || change.erase) this.#checkpoints.soon()
    return next
  }

  #isInUse(reference: string): boolean {
    return (
      this.#memory.conversationOf(reference) !== undefined || this.#documents.hasEnquiry(reference)
    )
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

  async #replay(): Promise<void> {
    for (const delivery of await this.#documents.outbox()) this.#memory.keepDelivery(delivery)
    for (const record of this.#journals.left((fault) => this.#report(fault))) {
      const { id, version, change } = record
      const dossier = await this.#load(id)
      const next =
        version > dossier.version ? { ...applyChange(dossier, change), version } : dossier
      // Also a dossier that is newer: the checkpoint that wrote it may not have got to the outbox.
      this.#memory.keep(next)
    }
  }

  /** Begins what goes on behind the turns: checkpoints, and the index that only lists wait for. */
  #start(): void {
    this.#checkpoints.begin(this.#options.checkpointEvery ?? 30_000)
    this.#indexed = this.#index.gather().catch((fault) => this.#report(fault))
  }

  #report(fault: unknown): void {
    this.#options.onFault?.(fault instanceof Error ? fault : new Error(String(fault)))
  }
}
