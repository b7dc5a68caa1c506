import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Network } from '../../adapters/partners/webhooks/post-safely.ts'
import type { Authority } from '../../adapters/teams/add-teams.ts'
import { serve } from '../../bot/serve.ts'
import { readSettings } from '../../bot/settings.ts'

type Given = {
  /** Settings as they stand in the environment. */
  environment?: Record<string, string>
  now?: () => Date
  /** Milliseconds between two looks of the outbox. */
  lookEvery?: number
  /** The network that partners' own systems are on. */
  network?: Network
  /** A data folder to go on with; one of its own is removed when the hub is closed. */
  folder?: string
  /** Who says that a request is from Teams. */
  authority?: Authority
  /** Takes the lines of the log. */
  onLog?: (line: string) => void
}

/** The whole server, as `npm start` runs it, with a folder of its own on a free port. */
export async function aHub(given: Given = {}) {
  const { environment, now, lookEvery, network, authority, folder: kept, onLog } = given
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'hub-'))
  const settings = readSettings({
    PORT: '0',
    DATA_DIR: folder,
    LOG_LEVEL: onLog ? 'debug' : 'silent',
    ...environment,
  })
  const running = await serve(settings, {
    log: pino({ level: settings.logLevel }, { write: (line) => onLog?.(line) }),
    now: now ?? (() => new Date()),
    ...(lookEvery ? { lookEvery } : {}),
    ...(network ? { network } : {}),
    ...(authority ? { authority } : {}),
    onBroken(fault) {
      throw fault
    },
  })
  return {
    url: `http://localhost:${running.port}`,
    folder,
    /** Ends the server and leaves its folder. */
    stop: () => running.close(),
    async close() {
      await running.close()
      if (!kept) rmSync(folder, { recursive: true, force: true })
    },
    /** Names of the mails written so far; a mail's name begins with its reference. */
    mails: () => readdirSync(join(folder, 'outbox')).filter((name) => name.endsWith('.eml')),
  }
}
