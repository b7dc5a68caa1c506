import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type Process = Awaited<ReturnType<typeof aProcess>>

/** The program as `npm start` runs it, in a process of its own, on a free port; whoever asks ends it. */
export async function aProcess(environment: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'process-'))
  const program = spawn(process.execPath, ['bot/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      PORT: '0',
      DATA_DIR: folder,
      ...environment,
    },
  })
  program.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  let said = ''
  const waiting = new Set<() => void>()
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (text: Buffer) => {
      said += text
      for (const look of waiting) look()
    })
  const says = (part: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const [found] = part.exec(said) ?? []
        if (found === undefined) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  return {
    says,
    /** Resolves with its port once it takes requests. */
    port: async () => Number(/\d+$/.exec(await says(/http:\/\/localhost:\d+(?= is ready)/))?.[0]),
    /** Ends it as an operator does. @returns the code it ended with */
    async end(): Promise<number | null> {
      const ended = once(program, 'exit')
      program.kill('SIGTERM')
      await ended
      return program.exitCode
    },
    kill: () => void program.kill('SIGKILL'),
  }
}
