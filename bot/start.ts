import { mkdirSync } from 'node:fs'
import { pino } from 'pino'
import { ListenFault } from '../adapters/http/listen.ts'
import { DatabaseUnfit } from '../adapters/storage/postgres/database-unfit.ts'
import { KnowledgeFault } from '../knowledge/parse-knowledge.ts'
import { serve } from './serve.ts'
import { readSettings, SettingsFault } from './settings.ts'

/** Runs the server from the environment, and ends it on SIGTERM or SIGINT with nothing left half done. */
async function startServer(environment: NodeJS.ProcessEnv): Promise<void> {
  const settings = readSettings(environment)
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 })
  const log = pino({ level: settings.logLevel, base: null })
  const running = await serve(settings, {
    log,
    now: () => new Date(),
    onBroken(fault) {
      log.fatal({ err: fault }, 'the journal is no longer sure to be on disk; stopping')
      process.exit(1)
    },
  })
  log.info(`${running.url} is ready`)
  if (running.deskLink)
    log.info(`the desk of staff opens once, on this machine: ${running.deskLink}`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      running.close().then(
        () => process.exit(0),
        (fault) => {
          log.fatal({ err: fault }, 'not everything could be closed')
          process.exit(1)
        },
      )
    })
}

/** Faults whose message says what the operator can do; of others the place in the code helps more. */
const OPERATORS_FAULTS = [SettingsFault, KnowledgeFault, ListenFault, DatabaseUnfit]

/** Starts the server; what keeps it from starting is said, and ends the program with code 1. */
export async function start(environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    await startServer(environment)
  } catch (fault) {
    const isOperators = OPERATORS_FAULTS.some((kind) => fault instanceof kind)
    console.error(fault instanceof Error && !isOperators ? fault.stack : String(fault))
    process.exitCode = 1
  }
}
