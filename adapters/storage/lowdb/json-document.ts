import { readFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import type { z } from 'zod'
import type { Disk } from './disk.ts'
import { parseStored } from './parse-stored.ts'

/** A file that is not JSON, or not of its schema. What stands in it is not repeated: it is personal. */
export class BrokenDocument extends Error {
  override name = 'BrokenDocument'
}

/** One small JSON file as a lowdb adapter: parsed by its schema on reading, replaced whole on writing. */
export class JsonDocument<Content> implements Adapter<Content> {
  readonly #path: string
  readonly #schema: z.ZodType<Content>
  readonly #disk: Disk

  constructor(path: string, schema: z.ZodType<Content>, disk: Disk) {
    this.#path = path
    this.#schema = schema
    this.#disk = disk
  }

  /** `null` when there is no such file. @throws BrokenDocument, WrittenByNewer */
  async read(): Promise<Content | null> {
    const text = await readFile(this.#path, 'utf8').catch(nothingWhenMissing)
    if (text === null) return null
    const content = parseStored(text, this.#schema, this.#path)
    if (content === undefined) throw new BrokenDocument(`${this.#path} cannot be read.`)
    return content
  }

  async write(content: Content): Promise<void> {
    await this.#disk.replace(this.#path, JSON.stringify(content))
  }
}

function nothingWhenMissing(fault: NodeJS.ErrnoException): null {
  if (fault.code === 'ENOENT') return null
  throw fault
}
