import { writeFile } from 'node:fs/promises'
import type { Disk } from '../../adapters/storage/lowdb/disk.ts'
import { OneAtATime } from '../../adapters/storage/one-at-a-time.ts'

/**
 * A disk that calls out at every moment at which a process may end: before, within and after
 * each operation. It does one operation at a time, so that at such a moment no other is half done.
 */
export function interruptedDisk(disk: Disk, interrupt: (moment: string) => void): Disk {
  const line = new OneAtATime()
  const around = (operation: string, work: () => Promise<void>) =>
    line.run('disk', async () => {
      interrupt(`before ${operation}`)
      await work()
      interrupt(`after ${operation}`)
    })
  return {
    append: (file, buffers, position) =>
      around('an append', async () => {
        const whole = Buffer.concat(buffers)
        const half = Math.floor(whole.length / 2)
        await disk.append(file, [whole.subarray(0, half)], position)
        interrupt('within an append')
        await disk.append(file, [whole.subarray(half)], position + half)
      }),
    sync: (file) => around('a sync', () => disk.sync(file)),
    truncate: (file, length) => around('a truncate', () => disk.truncate(file, length)),
    replace: (path, content) =>
      around('a replace', async () => {
        await writeFile(`${path}.new`, content.slice(0, content.length / 2))
        interrupt('within the write of a replace')
        await writeFile(`${path}.new`, content)
        interrupt('before the rename of a replace')
        await disk.replace(path, content)
      }),
    remove: (path) => around('a remove', () => disk.remove(path)),
    syncFolder: (folder) => around('a sync of a folder', () => disk.syncFolder(folder)),
  }
}
