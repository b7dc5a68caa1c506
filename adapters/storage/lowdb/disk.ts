import { fdatasync, ftruncate, write } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { promisify } from 'node:util'

/** The few things the engine asks of a disk; the fault suite passes one that fails or kills. */
export type Disk = {
  /** Writes all buffers at the position; an error may leave a part of them. */
  append(file: number, buffers: Buffer[], position: number): Promise<void>
  sync(file: number): Promise<void>
  /** Cuts a file off, such that what was cut stays away. */
  truncate(file: number, length: number): Promise<void>
  /**
   * Replaces a file by new content: a crash leaves the old or the new one, whole.
   * The new name itself outlives a power cut once its folder is synced.
   */
  replace(path: string, content: string): Promise<void>
  remove(path: string): Promise<void>
  /** Brings new names in a folder to disk. */
  syncFolder(folder: string): Promise<void>
}

const writeAt = promisify(write)
const sync = promisify(fdatasync)
const cut = promisify(ftruncate)

export const realDisk: Disk = {
  async append(file, buffers, position) {
    const whole = Buffer.concat(buffers)
    let done = 0
    while (done < whole.length) {
      const rest = whole.length - done
      const { bytesWritten } = await writeAt(file, whole, done, rest, position + done)
      done += bytesWritten
    }
  },
  sync,
  async truncate(file, length) {
    await cut(file, length)
    await sync(file)
  },
  async replace(path, content) {
    const temporary = `${path}.new`
    try {
      await writeWhole(temporary, content)
      await rename(temporary, path)
    } catch (fault) {
      await rm(temporary, { force: true })
      throw fault
    }
  },
  remove: (path) => rm(path, { force: true }),
  async syncFolder(folder) {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

async function writeWhole(path: string, content: string): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
