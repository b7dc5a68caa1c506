import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { segmentPath, segmentsIn } from './segments.ts'

/** A checkpoint removes journal files; so often is the snapshot taken anew when one came between. */
const MOST_TRIES = 10
/** A conversation goes before its enquiries: these are then as new or newer, and a replay repeats the rest. */
const PARTS = ['conversations', 'enquiries']

/**
 * Takes a data folder as it is at one moment, also while a process works in it. Documents are
 * replaced whole and never written into, so a second name for each is a copy that takes no room;
 * the journal from before the first to after the last brings all of them to the same moment.
 * @returns a folder within it, to be removed by whoever asked
 */
export function takeSnapshot(folder: string): string {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const snapshot = mkdtempSync(join(folder, 'snapshot-'))
    if (isTaken(folder, snapshot)) return snapshot
    rmSync(snapshot, { recursive: true })
  }
  throw new Error('The data folder changes too fast to be copied. Try again when it is less busy.')
}

/** @returns false when a checkpoint took a journal file away that belongs to it. */
function isTaken(folder: string, snapshot: string): boolean {
  takeJournals(folder, snapshot)
  for (const part of PARTS) {
    mkdirSync(join(snapshot, part))
    for (const name of namesIn(join(folder, part)))
      if (name.endsWith('.json')) take(join(folder, part, name), join(snapshot, part, name))
  }
  take(join(folder, 'outbox.json'), join(snapshot, 'outbox.json'))
  takeJournals(folder, snapshot)
  const taken = segmentsIn(snapshot)
  return taken.every((number, at) => at === 0 || number === (taken[at - 1] ?? 0) + 1)
}

function takeJournals(folder: string, snapshot: string): void {
  for (const number of segmentsIn(folder))
    take(segmentPath(folder, number), segmentPath(snapshot, number))
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

function take(path: string, copy: string): void {
  if (existsSync(copy)) return
  try {
    linkSync(path, copy)
  } catch {
    // No second names on this disk, or the file is gone since.
    if (existsSync(path)) copyFileSync(path, copy)
  }
}
