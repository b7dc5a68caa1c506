import { writeFile } from 'node:fs/promises'
import { type Disk, realDisk } from '../../../../adapters/storage/lowdb/disk.ts'

/** For hundreds of starts: what is written is the same, without waiting for the disk. */
export const quickDisk: Disk = {
  ...realDisk,
  sync: async () => {},
  syncFolder: async () => {},
  replace: (path, content) => writeFile(path, content),
}
