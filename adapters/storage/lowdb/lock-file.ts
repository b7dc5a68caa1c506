import { linkSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'

const Holder = z.object({ pid: z.number().int(), host: z.string(), started: z.string() })
type Holder = z.infer<typeof Holder>

/** A holder on another machine that gave no sign of life for this long is taken for gone. */
const SILENT_MS = 15_000
const SIGN_OF_LIFE_MS = 5_000

/**
 * Takes the lock on a data folder, for one process only.
 * A lock left behind by a killed process of this machine is taken over at once, told apart
 * from a new process with the same number by its start time.
 * @returns a function that gives the lock back.
 * @throws an Error with a sentence for the operator when another process holds it.
 */
export function takeLock(path: string): () => void {
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) }
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 })
  try {
    claim(path, draft)
  } finally {
    rmSync(draft, { force: true })
  }
  const sign = setInterval(() => utimesSync(path, new Date(), new Date()), SIGN_OF_LIFE_MS)
  sign.unref()
  return () => {
    clearInterval(sign)
    rmSync(path, { force: true })
  }
}

/** A link to a finished file appears whole or not at all, and fails where one is already. */
function claim(path: string, draft: string): void {
  try {
    linkSync(draft, path)
  } catch (fault) {
    if (!isExisting(fault)) throw fault
    if (isHeld(path)) throw new Error(heldSentence(path))
    rmSync(path, { force: true })
    linkSync(draft, path)
  }
}

function isHeld(path: string): boolean {
  const holder = readHolder(path)
  if (!holder) return false
  if (holder.host === hostname()) return holder.started === startOf(holder.pid)
  return Date.now() - statSync(path).mtimeMs < SILENT_MS
}

function readHolder(path: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** When a process started, as the kernel counts it; empty when there is no such process. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[19] ?? ''
  } catch {
    return isAlive(pid) ? 'alive' : ''
  }
}

/** For systems without /proc. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function heldSentence(path: string): string {
  return `Another process uses this data folder (lock file ${path}). End it first, or give this one another DATA_DIR.`
}

function isExisting(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EEXIST'
}
