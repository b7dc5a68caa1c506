import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import type { z } from 'zod'
import type { Disk } from './disk.ts'
import { type FileMark, markOf } from './file-mark.ts'
import { BrokenDocument, JsonDocument } from './json-document.ts'
import { parseStored } from './parse-stored.ts'
import { setAside } from './set-aside.ts'

/** A folder of small JSON documents, each called by its part of the folder and its name there. */
export class JsonFolder {
  readonly #folder: string
  readonly #disk: Disk
  readonly #onFault: (fault: Error) => void

  /** @param onFault called when a document cannot be read, and the rest goes on. */
  constructor(folder: string, disk: Disk, onFault: (fault: Error) => void) {
    this.#folder = folder
    this.#disk = disk
    this.#onFault = onFault
  }

  makePart(part: string): void {
    mkdirSync(join(this.#folder, part), { recursive: true, mode: 0o700 })
  }

  has(part: string, name: string): boolean {
    return existsSync(this.#path(part, name))
  }

  mark(part: string, name: string): FileMark | undefined {
    return markOf(this.#path(part, name))
  }

  async names(part: string): Promise<string[]> {
    const files = await readdir(join(this.#folder, part))
    return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5))
  }

  /**
   * Reads a document; null when there is none. A broken one is set aside and replaced by what can
   * be rebuilt of it.
   * @throws WrittenByNewer
   */
  async read<Content>(
    part: string,
    name: string,
    schema: z.ZodType<Content>,
    rebuild: () => Promise<NoInfer<Content> | null>,
  ): Promise<Content | null> {
    const path = this.#path(part, name)
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

  /** Reads a document at once and leaves a broken one be, until somebody asks for it with `read`. */
  peek<Content>(part: string, name: string, schema: z.ZodType<Content>): Content | undefined {
    const path = this.#path(part, name)
    try {
      return parseStored(readFileSync(path, 'utf8'), schema, path)
    } catch (cause) {
      this.#onFault(new Error(`${path} was passed over.`, { cause }))
      return undefined
    }
  }

  /** Writes a document, such that it outlives a power cut once its part is synced. */
  async write<Content>(
    part: string,
    name: string,
    schema: z.ZodType<Content>,
    content: NoInfer<Content>,
  ): Promise<void> {
    const document = this.#document(this.#path(part, name), schema)
    document.data = content
    await document.write()
  }

  sync(part: string): Promise<void> {
    return this.#disk.syncFolder(join(this.#folder, part))
  }

  #path(part: string, name: string): string {
    return join(this.#folder, part, `${name}.json`)
  }

  #document<Content>(path: string, schema: z.ZodType<Content>): Low<Content | null> {
    return new Low<Content | null>(new JsonDocument(path, schema.nullable(), this.#disk), null)
  }
}
