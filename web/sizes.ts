import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export const dist = join(import.meta.dirname, 'dist')

/** What each built file costs to fetch, on one line. */
export function sizes(): string {
  return readdirSync(dist)
    .map((name) => `${name} ${kilobytes(readFileSync(join(dist, name), 'utf8'))} kB`)
    .join(', ')
}

/** Size after gzip in kB, to one decimal. */
export function kilobytes(content: string): number {
  return Math.ceil(gzipSync(content, { level: 9 }).length / 100) / 10
}
