import {
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
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
 * @param onLost called when the lock file is gone or another's: this process must write no more.
 * @returns a function that gives the lock back.
 * @throws an Error with a sentence for the operator when another process holds it.
 */
export function takeLock(path: string, onLost: (fault: Error) => void): () => void {
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) }
  claim(path, own)
  const sign = setInterval(() => {
    if (isOwn(path, own)) return utimesSync(path, new Date(), new Date())
    clearInterval(sign)
    onLost(new Error(`The lock file ${path} was taken away from this process.`))
  }, SIGN_OF_LIFE_MS)
  sign.unref()
  return () => {
    clearInterval(sign)
    if (isOwn(path, own)) rmSync(path)
  }
}

function claim(path: string, own: Holder): void {
  const draft = `${path}.${own.pid}`
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 })
  try {
    if (isLinked(draft, path)) return
    if (!isHeld(path)) takeAway(path, `${draft}.old`)
    if (!isLinked(draft, path)) throw new Error(heldSentence(path))
  } finally {
    rmSync(draft, { force: true })
  }
}

/** A link to a finished file appears whole or not at all, and fails where one is already. */
function isLinked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false
    throw fault
  }
}

/** Only one process can move a file; who finds that it moved the lock of a quicker one puts it back. */
function takeAway(path: string, aside: string): void {
  try {
    renameSync(path, aside)
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return
    throw fault
  }
  if (isHeld(aside)) isLinked(aside, path)
  rmSync(aside)
}

function isHeld(path: string): boolean {
  const holder = readHolder(path)
  if (!holder) return false
  if (holder.host === hostname()) return holder.started === startOf(holder.pid)
  return Date.now() - statSync(path).mtimeMs < SILENT_MS
}

function isOwn(path: string, own: Holder): boolean {
  const holder = readHolder(path)
  return holder?.pid === own.pid && holder.host === own.host && holder.started === own.started
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
  } catch (fault) {
    // A process of another user is there, though not ours to signal.
    return codeOf(fault) === 'EPERM'
  }
}

function heldSentence(path: string): string {
  return `Another process uses this data folder (lock file ${path}). End it first, or give this one another DATA_DIR.`
}

function codeOf(fault: unknown): unknown {
  return fault instanceof Error && 'code' in fault ? fault.code : undefined
}
