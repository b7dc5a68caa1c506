import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder, gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A data folder as a killed process leaves it, copied elsewhere; its lock stays behind. */
export function copyOf(folder: string, to: string = aFolder()): string {
  cpSync(folder, to, { recursive: true, filter: (path) => basename(path) !== 'lock' })
  return to
}

/** Everything in a folder's files, as one text. */
export function textsIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}
