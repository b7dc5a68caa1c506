import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { freePort } from '../../builders/free-port.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** The program as `npm start` runs it, at one address, with one data folder, through all its kills. */
export async function aKilledServer(environment: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let program: ChildProcess | undefined
  return {
    url,
    /** Resolves once it takes requests. @throws Error when it ends before that. */
    async start() {
      const started = spawn(process.execPath, ['bot/main.ts'], {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...{ PATH: process.env.PATH, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error' },
          NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
          ...environment,
        },
      })
      program = started
      while (!(await isReady(url))) {
        if (started.exitCode !== null) throw new Error(`the server ended: ${started.exitCode}`)
        await later(20)
      }
    },
    /** As the power cut of one process: nothing of it goes on. */
    async kill() {
      if (!program) return
      const ended = once(program, 'exit')
      if (program.kill('SIGKILL')) await ended
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}
