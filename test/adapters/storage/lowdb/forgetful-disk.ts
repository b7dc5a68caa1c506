import {
  existsSync,
  fstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Disk, realDisk } from '../../../../adapters/storage/lowdb/disk.ts'
import { copyOf } from '../../../builders/a-folder.ts'

/**
 * The real disk, which also knows what a power cut would leave: of a file what was synced, of
 * names in a folder those that stood there when it was last synced.
 */
export class ForgetfulDisk implements Disk {
  readonly #folder: string
  /** Journals with bytes not synced, and how many bytes are. */
  readonly #unsynced = new Map<string, number>()
  /** What an unsynced name stood for before; null when there was no such name. */
  readonly #before = new Map<string, Buffer | null>()
  #journals: string[]

  constructor(folder: string) {
    this.#folder = folder
    this.#journals = this.#journalsNow()
  }

  /** Copies the folder as it would be after a power cut. */
  copyAfterPowerCut(to: string): void {
    copyOf(this.#folder, to)
    const copied = (path: string) => path.replace(this.#folder, to)
    for (const name of this.#journalsNow())
      if (!this.#journals.includes(name)) rmSync(join(to, name))
    for (const [path, length] of this.#unsynced)
      if (existsSync(copied(path))) truncateSync(copied(path), length)
    for (const [path, content] of this.#before) {
      if (content === null) rmSync(copied(path), { force: true })
      else writeFileSync(copied(path), content)
    }
  }

  async append(file: number, buffers: Buffer[], position: number): Promise<void> {
    const path = this.#pathOf(file)
    this.#unsynced.set(path, this.#unsynced.get(path) ?? position)
    await realDisk.append(file, buffers, position)
  }

  async sync(file: number): Promise<void> {
    await realDisk.sync(file)
    this.#unsynced.delete(this.#pathOf(file))
  }

  truncate = realDisk.truncate

  async replace(path: string, content: string): Promise<void> {
    if (!this.#before.has(path))
      this.#before.set(path, existsSync(path) ? readFileSync(path) : null)
    await realDisk.replace(path, content)
  }

  /** A name taken away may be gone at once, before other names have come. */
  remove = realDisk.remove

  async syncFolder(folder: string): Promise<void> {
    await realDisk.syncFolder(folder)
    for (const path of this.#before.keys()) if (dirname(path) === folder) this.#before.delete(path)
    if (folder === this.#folder) this.#journals = this.#journalsNow()
  }

  #journalsNow(): string[] {
    return readdirSync(this.#folder).filter((name) => name.startsWith('journal-'))
  }

  #pathOf(file: number): string {
    const { ino } = fstatSync(file)
    const name = this.#journalsNow().find((name) => statSync(join(this.#folder, name)).ino === ino)
    return join(this.#folder, name ?? 'gone')
  }
}
