import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Dossier, emptyDossier } from '../../../bot/dossier.ts'
import { Delivery } from '../../../enquiries/delivery.ts'
import { Enquiry } from '../../../enquiries/enquiry.ts'
import { type Indexed, indexed, Summarised } from '../../../enquiries/summary.ts'
import type { Disk } from './disk.ts'
import { type FileMark, isSameFile } from './file-mark.ts'
import type { Noted } from './index-snapshot.ts'
import { JsonFolder } from './json-folder.ts'

/** A conversation's file names its enquiries; each of these has a file of its own. */
const ConversationFile = Dossier.omit({ enquiries: true }).extend({
  references: z.array(z.string()),
})

const Log = ConversationFile.pick({ id: true, log: true })
type Log = z.infer<typeof Log>

const OutboxFile = z.object({
  schema: z.literal(1),
  pending: z.array(Delivery),
  /** Given up on. */
  failed: z.array(Delivery).default([]),
})
type OutboxFile = z.infer<typeof OutboxFile>

/** Where the documents stand; the outbox is the only one in the folder itself. */
const [CONVERSATIONS, ENQUIRIES, HERE, OUTBOX] = ['conversations', 'enquiries', '', 'outbox']

/** Files that are read before anything else gets a turn. */
const AT_ONCE = 16

/** The checkpoints: one JSON file per conversation, one per enquiry, one for the outbox. */
export class Documents {
  readonly #files: JsonFolder
  /** Enquiries whose document says the same. */
  readonly #written = new WeakSet<Enquiry>()

  /** @param onFault called when a document cannot be read: it was set aside, and the rest goes on. */
  constructor(folder: string, disk: Disk, onFault: (fault: Error) => void) {
    this.#files = new JsonFolder(folder, disk, onFault)
    for (const part of [CONVERSATIONS, ENQUIRIES]) this.#files.makePart(part)
  }

  async dossier(id: string): Promise<Dossier> {
    const rebuild = async () => ({ ...emptyDossier(id), references: await this.#referencesOf(id) })
    const name = fileNameOf(id)
    const file = await this.#files.read(CONVERSATIONS, name, ConversationFile, rebuild)
    if (!file) return emptyDossier(id)
    const { references, ...rest } = file
    const enquiries = await Promise.all(references.map((reference) => this.enquiry(reference)))
    return { ...rest, enquiries: enquiries.filter((enquiry) => enquiry !== null) }
  }

  /** Every dossier whose conversation has a document. */
  async *dossiers(): AsyncGenerator<Dossier> {
    for (const name of await this.#files.names(CONVERSATIONS)) {
      const file = this.#files.peek(CONVERSATIONS, name, ConversationFile)
      if (file) yield this.dossier(file.id)
    }
  }

  /** The log of every conversation that has a document; broken ones are passed over. */
  async *logs(): AsyncGenerator<Log> {
    for await (const name of this.#unhurried(CONVERSATIONS)) {
      const file = this.#files.peek(CONVERSATIONS, name, Log)
      if (file) yield file
    }
  }

  async enquiry(reference: string): Promise<Enquiry | null> {
    const name = fileNameOf(reference)
    const enquiry = await this.#files.read(ENQUIRIES, name, Enquiry, async () => null)
    if (enquiry) this.#written.add(enquiry)
    return enquiry
  }

  hasEnquiry(reference: string): boolean {
    return this.#files.has(ENQUIRIES, fileNameOf(reference))
  }

  /** The file of an enquiry as it is now. */
  markOf(reference: string): FileMark | undefined {
    return this.#files.mark(ENQUIRIES, fileNameOf(reference))
  }

  /**
   * A summary of every enquiry there is, with the words it is found by, and whether its document
   * was read for it; broken ones are passed over until somebody asks for them.
   * @param noted what was made of documents before, by reference; it is taken where the file is the same
   */
  async *summaries(
    noted: ReadonlyMap<string, Noted>,
  ): AsyncGenerator<{ found: Indexed; isRead: boolean }> {
    for await (const name of this.#unhurried(ENQUIRIES)) {
      const before = noted.get(name)
      if (before && isSameFile(before.file, this.#files.mark(ENQUIRIES, name))) {
        const { summary, sought } = before
        yield { found: { summary, sought }, isRead: false }
        continue
      }
      const stored = this.#files.peek(ENQUIRIES, name, Summarised)
      if (stored) yield { found: indexed(stored), isRead: true }
    }
  }

  /**
   * The names in a part, and after every few of them a turn for everybody else. A few at a time,
   * because reading them one by one through the event loop takes far longer.
   */
  async *#unhurried(part: string): AsyncGenerator<string> {
    const names = await this.#files.names(part)
    for (let at = 0; at < names.length; at += AT_ONCE) {
      yield* names.slice(at, at + AT_ONCE)
      await new Promise(setImmediate)
    }
  }

  /** Deliveries that are to be sent, and those given up on. */
  async outbox(): Promise<Delivery[]> {
    const file = await this.#files.read(HERE, OUTBOX, OutboxFile, () => this.#gatherOutbox())
    return file ? [...file.pending, ...file.failed] : []
  }

  /**
   * Writes dossiers and outbox such that they outlive a power cut. Enquiries go before the
   * conversation that names them and carries the version: a replay repeats what is missing.
   */
  async write(dossiers: Dossier[], pending: Delivery[], failed: Delivery[]): Promise<void> {
    for (const { enquiries } of dossiers)
      for (const enquiry of enquiries) await this.#writeEnquiry(enquiry)
    await this.#files.sync(ENQUIRIES)
    for (const { enquiries, ...rest } of dossiers) {
      const file = { ...rest, references: enquiries.map(({ reference }) => reference) }
      await this.#files.write(CONVERSATIONS, fileNameOf(rest.id), ConversationFile, file)
    }
    await this.#files.sync(CONVERSATIONS)
    await this.#files.write(HERE, OUTBOX, OutboxFile, { schema: 1, pending, failed })
    await this.#files.sync(HERE)
  }

  async #writeEnquiry(enquiry: Enquiry): Promise<void> {
    if (this.#written.has(enquiry)) return
    await this.#files.write(ENQUIRIES, fileNameOf(enquiry.reference), Enquiry, enquiry)
    this.#written.add(enquiry)
  }

  /** Slow, for a conversation whose file is broken: looks through all enquiries. */
  async #referencesOf(conversation: string): Promise<string[]> {
    const references: string[] = []
    for (const reference of await this.#files.names(ENQUIRIES)) {
      const enquiry = await this.enquiry(reference)
      if (enquiry?.conversation === conversation) references.push(reference)
    }
    return references
  }

  /** Slow, for an outbox that is broken: looks through all conversations. */
  async #gatherOutbox(): Promise<OutboxFile> {
    const names = await this.#files.names(CONVERSATIONS)
    const all = names.flatMap(
      (name) => this.#files.peek(CONVERSATIONS, name, ConversationFile)?.deliveries ?? [],
    )
    const inState = (state: Delivery['state']) => all.filter((delivery) => delivery.state === state)
    return { schema: 1, pending: inState('pending'), failed: inState('failed') }
  }
}

/** Our own ids are fit for a file name; those of other channels are hashed. */
function fileNameOf(id: string): string {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(id)) return id
  return `sha256.${createHash('sha256').update(id).digest('hex')}`
}
