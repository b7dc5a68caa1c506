import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { Dossier, emptyDossier } from '../../../bot/dossier.ts'
import { Delivery } from '../../../enquiries/delivery.ts'
import { Enquiry } from '../../../enquiries/enquiry.ts'
import { type Disk, syncFolder } from './disk.ts'
import { JsonDocument } from './json-document.ts'

/** A conversation's file names its enquiries; each of these has a file of its own. */
const ConversationFile = Dossier.omit({ enquiries: true }).extend({
  references: z.array(z.string()),
})

const OutboxFile = z.object({ schema: z.literal(1), pending: z.array(Delivery) })

/** The checkpoints: one JSON file per conversation, one per enquiry, one for the outbox. */
export class Documents {
  readonly #folder: string
  readonly #disk: Disk

  constructor(folder: string, disk: Disk) {
    this.#folder = folder
    this.#disk = disk
    for (const part of ['conversations', 'enquiries'])
      mkdirSync(join(folder, part), { recursive: true, mode: 0o700 })
  }

  async dossier(id: string): Promise<Dossier> {
    const file = this.#conversation(id)
    await file.read()
    if (!file.data) return emptyDossier(id)
    const { references, ...rest } = file.data
    const enquiries = await Promise.all(references.map((reference) => this.enquiry(reference)))
    return { ...rest, enquiries: enquiries.filter((enquiry) => enquiry !== undefined) }
  }

  async enquiry(reference: string): Promise<Enquiry | undefined> {
    const file = this.#enquiry(reference)
    await file.read()
    return file.data ?? undefined
  }

  hasEnquiry(reference: string): boolean {
    return existsSync(this.#enquiryPath(reference))
  }

  async outbox(): Promise<Delivery[]> {
    const file = this.#outbox()
    await file.read()
    return file.data?.pending ?? []
  }

  /**
   * Writes dossiers and outbox such that they outlive a power cut. Enquiries go before the
   * conversation that names them and carries the version: a replay repeats what is missing.
   */
  async write(dossiers: Dossier[], pending: Delivery[]): Promise<void> {
    for (const { enquiries } of dossiers)
      for (const enquiry of enquiries) await writeTo(this.#enquiry(enquiry.reference), enquiry)
    await syncFolder(join(this.#folder, 'enquiries'))
    for (const { enquiries, ...rest } of dossiers) {
      const references = enquiries.map(({ reference }) => reference)
      await writeTo(this.#conversation(rest.id), { ...rest, references })
    }
    await syncFolder(join(this.#folder, 'conversations'))
    await writeTo(this.#outbox(), { schema: 1, pending })
    await syncFolder(this.#folder)
  }

  #conversation(id: string) {
    const path = join(this.#folder, 'conversations', `${fileNameOf(id)}.json`)
    return this.#document(path, ConversationFile)
  }

  #enquiry(reference: string) {
    return this.#document(this.#enquiryPath(reference), Enquiry)
  }

  #enquiryPath(reference: string): string {
    return join(this.#folder, 'enquiries', `${reference}.json`)
  }

  #outbox() {
    return this.#document(join(this.#folder, 'outbox.json'), OutboxFile)
  }

  #document<Content>(path: string, schema: z.ZodType<Content>): Low<Content | null> {
    return new Low<Content | null>(new JsonDocument(path, schema.nullable(), this.#disk), null)
  }
}

async function writeTo<Content>(
  document: Low<Content | null>,
  content: NoInfer<Content>,
): Promise<void> {
  document.data = content
  await document.write()
}

/** Our own ids are fit for a file name; those of other channels are hashed. */
function fileNameOf(id: string): string {
  return /^[A-Za-z0-9_-]{1,64}$/.test(id) ? id : createHash('sha256').update(id).digest('hex')
}
