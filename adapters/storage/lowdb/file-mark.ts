import { statSync } from 'node:fs'
import { z } from 'zod'

/** By which a file is known again. One that was replaced or copied is another, whatever stands in it. */
export const FileMark = z.object({ inode: z.number(), size: z.number(), modified: z.number() })
export type FileMark = z.infer<typeof FileMark>

/** Undefined where there is no such file. */
export function markOf(path: string): FileMark | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && { inode: found.ino, size: found.size, modified: found.mtimeMs }
}

export function isSameFile(one: FileMark, other: FileMark | undefined): boolean {
  return one.inode === other?.inode && one.size === other.size && one.modified === other.modified
}
