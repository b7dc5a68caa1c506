import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { expect, onTestFinished } from 'vitest'
import { aHub } from '../builders/a-hub.ts'

/** A Tuesday, half past ten in the morning in the Netherlands. */
const OPENED = new Date('2026-11-24T09:30:00.000Z')

export type Site = Awaited<ReturnType<typeof aSite>>

type Given = { environment?: Record<string, string>; onLog?: (line: string) => void }

/** The whole server, with a clock that a test has in hand, to be stopped and started again. */
export async function aSite({ environment, onLog }: Given = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  let time = OPENED.getTime()
  const start = (PORT: string) =>
    aHub({
      folder,
      now: () => new Date(time),
      environment: { ...environment, PORT },
      ...(onLog && { onLog }),
    })
  let hub = await start('0')
  const { url } = hub
  onTestFinished(async () => {
    await hub.close()
    rmSync(folder, { recursive: true })
  })
  return {
    url,
    passTime: (milliseconds: number) => {
      time += milliseconds
    },
    stop: () => hub.close(),
    /** Starts again where it was: the same port, the same data folder. */
    async restart() {
      hub = await start(new URL(url).port)
    },
    /** The mail of one kind, such as `offer`, once it has been written. */
    async mail(kind: string) {
      const outbox = join(folder, 'outbox')
      // A mail that is still being written ends in `.new`.
      const isKind = (name: string) => name.includes(`.${kind}.`) && name.endsWith('.eml')
      const names = () => readdirSync(outbox).filter(isKind)
      await expect.poll(names, { timeout: 30_000 }).toHaveLength(1)
      return simpleParser(readFileSync(join(outbox, ...names())))
    },
  }
}
