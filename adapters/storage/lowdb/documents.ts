import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { Dossier, emptyDossier } from '../../../bot/dossier.ts'
import { Delivery } from '../../../enquiries/delivery.ts'
import { Enquiry } from '../../../enquiries/enquiry.ts'
import { type EnquirySummary, Summarised, summaryOf } from '../../../enquiries/summary.ts'
import type { Disk } from './disk.ts'
import { BrokenDocument, JsonDocument } from './json-document.ts'
import { parseStored } from './parse-stored.ts'
import { setAside } from './set-aside.ts'

/** A conversation's file names its enquiries; each of these has a file of its own. */
const ConversationFile = Dossier.omit({ enquiries: true }).extend({
  references: z.array(z.string()),
})

const OutboxFile = z.object({
  schema: z.literal(1),
  pending: z.array(Delivery),
  /** Given up on. */
  failed: z.array(Delivery).default([]),
})
type OutboxFile = z.infer<typeof OutboxFile>

/** Files that are read before anything else gets a turn. */
const AT_ONCE = 16

/** The checkpoints: one JSON file per conversation, one per enquiry, one for the outbox. */
export class Documents {
  readonly #folder: string
  readonly #disk: Disk
  readonly #onFault: (fault: Error) => void

  /** @param onFault called when a document was broken: it was set aside, and the rest goes on. */
  constructor(folder: string, disk: Disk, onFault: (fault: Error) => void) {
    this.#folder = folder
    this.#disk = disk
    this.#onFault = onFault
    for (const part of ['conversations', 'enquiries'])
      mkdirSync(join(folder, part), { recursive: true, mode: 0o700 })
  }

  async dossier(id: string): Promise<Dossier> {
    const file = await this.#read(this.#conversationPath(id), ConversationFile, async () => {
      return { ...emptyDossier(id), references: await this.#referencesOf(id) }
    })
    if (!file) return emptyDossier(id)
    const { references, ...rest } = file
    const enquiries = await Promise.all(references.map((reference) => this.enquiry(reference)))
    return { ...rest, enquiries: enquiries.filter((enquiry) => enquiry !== null) }
  }

  enquiry(reference: string): Promise<Enquiry | null> {
    return this.#read(this.#enquiryPath(reference), Enquiry, async () => null)
  }

  hasEnquiry(reference: string): boolean {
    return existsSync(this.#enquiryPath(reference))
  }

  /**
   * A summary of every enquiry there is; broken ones are passed over until somebody asks for them.
   * Reads a few at a time, because reading them one by one through the event loop takes far longer.
   */
  async *summaries(): AsyncGenerator<EnquirySummary> {
    const names = await this.#namesIn('enquiries')
    for (let at = 0; at < names.length; at += AT_ONCE) {
      for (const name of names.slice(at, at + AT_ONCE)) {
        const summary = summaryIn(join(this.#folder, 'enquiries', `${name}.json`))
        if (summary) yield summary
      }
      await new Promise(setImmediate)
    }
  }

  /** Deliveries that are to be sent, and those given up on. */
  async outbox(): Promise<Delivery[]> {
    const file = await this.#read(this.#outboxPath(), OutboxFile, () => this.#gatherOutbox())
    return file ? [...file.pending, ...file.failed] : []
  }

  /**
   * Writes dossiers and outbox such that they outlive a power cut. Enquiries go before the
   * conversation that names them and carries the version: a replay repeats what is missing.
   */
  async write(dossiers: Dossier[], pending: Delivery[], failed: Delivery[]): Promise<void> {
    for (const { enquiries } of dossiers)
      for (const enquiry of enquiries)
        await this.#write(this.#enquiryPath(enquiry.reference), Enquiry, enquiry)
    await this.#disk.syncFolder(join(this.#folder, 'enquiries'))
    for (const { enquiries, ...rest } of dossiers) {
      const references = enquiries.map(({ reference }) => reference)
      const file = { ...rest, references }
      await this.#write(this.#conversationPath(rest.id), ConversationFile, file)
    }
    await this.#disk.syncFolder(join(this.#folder, 'conversations'))
    await this.#write(this.#outboxPath(), OutboxFile, { schema: 1, pending, failed })
    await this.#disk.syncFolder(this.#folder)
  }

  /** Reads a document. A broken one is set aside and replaced by what can be rebuilt of it. */
  async #read<Content>(
    path: string,
    schema: z.ZodType<Content>,
    rebuild: () => Promise<NoInfer<Content> | null>,
  ): Promise<Content | null> {
    const document = this.#document(path, schema)
    try {
      await document.read()
    } catch (fault) {
      if (!(fault instanceof BrokenDocument)) throw fault
      const kept = setAside(this.#folder, path)
      this.#onFault(new Error(`${fault.message} It was set aside as ${kept}.`))
      document.data = await rebuild()
      if (document.data === null) await this.#disk.remove(path)
      else await document.write()
    }
    return document.data
  }

  async #write<Content>(
    path: string,
    schema: z.ZodType<Content>,
    content: NoInfer<Content>,
  ): Promise<void> {
    const document = this.#document(path, schema)
    document.data = content
    await document.write()
  }

  #document<Content>(path: string, schema: z.ZodType<Content>): Low<Content | null> {
    return new Low<Content | null>(new JsonDocument(path, schema.nullable(), this.#disk), null)
  }

  /** Slow, for a conversation whose file is broken: looks through all enquiries. */
  async #referencesOf(conversation: string): Promise<string[]> {
    const references: string[] = []
    for (const reference of await this.#namesIn('enquiries')) {
      const enquiry = await this.enquiry(reference)
      if (enquiry?.conversation === conversation) references.push(reference)
    }
    return references
  }

  /** Slow, for an outbox that is broken: looks through all conversations. */
  async #gatherOutbox(): Promise<OutboxFile> {
    const pending: Delivery[] = []
    const failed: Delivery[] = []
    for (const name of await this.#namesIn('conversations')) {
      const path = join(this.#folder, 'conversations', `${name}.json`)
      const conversation = this.#document(path, ConversationFile)
      await conversation.read().catch(passOver)
      const deliveries = conversation.data?.deliveries ?? []
      pending.push(...deliveries.filter(({ state }) => state === 'pending'))
      failed.push(...deliveries.filter(({ state }) => state === 'failed'))
    }
    return { schema: 1, pending, failed }
  }

  async #namesIn(part: string): Promise<string[]> {
    const names = await readdir(join(this.#folder, part))
    return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
  }

  #conversationPath(id: string): string {
    return join(this.#folder, 'conversations', `${fileNameOf(id)}.json`)
  }

  #enquiryPath(reference: string): string {
    return join(this.#folder, 'enquiries', `${fileNameOf(reference)}.json`)
  }

  #outboxPath(): string {
    return join(this.#folder, 'outbox.json')
  }
}

/** Looks only at what a summary is made of. */
function summaryIn(path: string): EnquirySummary | undefined {
  const stored = parseStored(readFileSync(path, 'utf8'), Summarised, path)
  return stored && summaryOf(stored)
}

/** A broken document is dealt with once somebody asks for it. */
function passOver(fault: unknown): void {
  if (!(fault instanceof BrokenDocument)) throw fault
}

/** Our own ids are fit for a file name; those of other channels are hashed. */
function fileNameOf(id: string): string {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(id)) return id
  return `sha256.${createHash('sha256').update(id).digest('hex')}`
}
