import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { EnquirySummary, SUMMARY_VERSION } from '../../../enquiries/summary.ts'
import type { Disk } from './disk.ts'
import { FileMark } from './file-mark.ts'

/** What the index holds of an enquiry, and the document that it was made of. */
const Noted = z.object({ summary: EnquirySummary, sought: z.string(), file: FileMark })
export type Noted = z.infer<typeof Noted>

/** The first line of a part; the second is what it holds. */
const Head = z.object({ summaries: z.literal(SUMMARY_VERSION), crc32: z.number() })

/** An enquiry always stands in the same part, so that one can be taken away without the others. */
const PARTS = 64

/**
 * The index on disk, so that a start need not read every enquiry. It is never believed: an entry
 * counts only while its document is the file it was made of, and what is damaged, or of another
 * version of the program, counts as not there.
 */
export class IndexSnapshot {
  readonly #folder: string
  readonly #disk: Disk

  constructor(folder: string, disk: Disk) {
    this.#folder = folder
    this.#disk = disk
  }

  /** What can be read of it, by reference. */
  async read(): Promise<Map<string, Noted>> {
    const noted = new Map<string, Noted>()
    for (let part = 0; part < PARTS; part++) {
      for (const one of notedIn(await textIn(this.#path(part))))
        noted.set(one.summary.reference, one)
    }
    return noted
  }

  /** Replaces it. @param notedOf what there is now of a reference; undefined where there is no document */
  async write(
    references: Iterable<string>,
    notedOf: (reference: string) => Noted | undefined,
  ): Promise<void> {
    const parts = Array.from({ length: PARTS }, (): string[] => [])
    for (const reference of references) parts[partOf(reference)]?.push(reference)
    for (const [part, within] of parts.entries()) {
      const noted = within.flatMap((reference) => notedOf(reference) ?? [])
      if (noted.length === 0) await this.#disk.remove(this.#path(part))
      else await this.#disk.replace(this.#path(part), textOf(noted))
    }
  }

  /** Takes away what it says of this enquiry. @returns of how many enquiries it says nothing now */
  async forget(reference: string): Promise<number> {
    const path = this.#path(partOf(reference))
    const noted = notedIn(await textIn(path))
    await this.#disk.remove(path)
    return noted.length
  }

  #path(part: number): string {
    return join(this.#folder, `${part}.ndjson`)
  }
}

/** Empty where it cannot be read, for whatever reason. */
async function textIn(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}

function partOf(reference: string): number {
  return crc32(reference) % PARTS
}

function textOf(noted: Noted[]): string {
  const content = JSON.stringify(noted)
  return `${JSON.stringify({ summaries: SUMMARY_VERSION, crc32: crc32(content) })}\n${content}`
}

function notedIn(text: string): Noted[] {
  const end = text.indexOf('\n')
  const content = text.slice(end + 1)
  try {
    const head = Head.parse(JSON.parse(text.slice(0, end)))
    return head.crc32 === crc32(content) ? z.array(Noted).parse(JSON.parse(content)) : []
  } catch {
    return []
  }
}
