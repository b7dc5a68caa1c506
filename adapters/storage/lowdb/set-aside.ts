import { linkSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Keeps a broken file for the operator, whatever becomes of its own name. @returns where. */
export function setAside(folder: string, path: string): string {
  const quarantine = join(folder, 'quarantine')
  mkdirSync(quarantine, { recursive: true, mode: 0o700 })
  const kept = join(quarantine, `${Date.now()}-${basename(path)}`)
  linkSync(path, kept)
  return kept
}
