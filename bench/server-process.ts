import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { freePort } from '../test/builders/free-port.ts'
import { openPollingVisitor } from './polling-visitor.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const ROOT = join(import.meta.dirname, '..')

/**
 * The servers that are measured: our own, the peer that does the least with the same parts, what one
 * takes ready-made, and what the parts can do at most.
 */
export const SERVERS = {
  peer: ['bench/peers/echo.ts'],
  polled: ['bench/peers/polled-echo.ts'],
  limit: ['bench/peers/limit.ts'],
  // As `npm start` runs it, without the settings of whoever measures.
  ours: ['--max-semi-space-size=16', '--import', './bot/compile-cache.js', 'bot/main.ts'],
} as const
export type ServerName = keyof typeof SERVERS

/** Ticks of processor time in a second, as Linux counts them for programs (`USER_HZ`). */
const TICKS = 100
const PAGE = 4096

export type ServerProcess = {
  site: string
  /** Opens a conversation with it, in the way it knows. */
  open(): Promise<Visitor>
  /** Milliseconds from starting the process to its port taking connections. */
  tookToStart: number
  /** Bytes of memory it holds; NaN where the system does not tell in `/proc`. */
  memory(): number
  /** Seconds of processor time it has used; NaN where the system does not tell. */
  processorTime(): number
  stop(): Promise<void>
}

/** Settings for our own server besides these: where it keeps things, if not in a new folder. */
export type Given = Record<string, string>

/** Starts a server in a process of its own, on a free port and with an empty data folder. */
export async function startServer(name: ServerName, given: Given = {}): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const port = await freePort()
  const environment = { PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'warn', ...given }
  const startedAt = performance.now()
  const child = spawn(process.execPath, [...SERVERS[name]], {
    cwd: ROOT,
    env: { ...environment, PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await listening(child, port)
  const tookToStart = performance.now() - startedAt
  const site = `http://127.0.0.1:${port}`
  return {
    site,
    open: () => (name === 'polled' ? openPollingVisitor(site) : openVisitor(site)),
    tookToStart,
    memory: () => figureOf(`/proc/${child.pid}/statm`, ([, resident]) => Number(resident) * PAGE),
    processorTime: () =>
      // The second field is the program's name in brackets; 14 and 15 are user and system time.
      figureOf(`/proc/${child.pid}/stat`, (fields) => {
        return (Number(fields[13]) + Number(fields[14])) / TICKS
      }),
    async stop() {
      const ended = once(child, 'exit')
      if (child.exitCode === null && child.kill('SIGKILL')) await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Resolves when the port takes a connection. @throws Error when the process ends before that. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  while (!(await takesConnection(port))) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`)
    await later(5)
  }
}

function takesConnection(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function figureOf(path: string, read: (fields: string[]) => number): number {
  try {
    return read(readFileSync(path, 'utf8').split(' '))
  } catch {
    return Number.NaN
  }
}
