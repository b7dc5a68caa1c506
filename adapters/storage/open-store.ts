import type { Logger } from 'pino'
import type { Settings } from '../../bot/settings.ts'
import type { Store } from '../../bot/store.ts'
import { LowdbStore } from './lowdb/lowdb-store.ts'

/** A store as an engine opens it. */
export type OpenStore = Store & {
  /** Whether a turn could be kept now. */
  isReady(): Promise<boolean>
  /** Lets go of everything, once what is under way is done. */
  close(): Promise<void>
}

type Outside = {
  log: Pick<Logger, 'error' | 'warn'>
  /** Called when it is no longer known what is on disk: the process must end. */
  onBroken: (fault: Error) => void
}

/** Opens PostgreSQL where the settings name a database, and the data folder else. */
export async function openStore(
  settings: Settings,
  { log, onBroken }: Outside,
): Promise<OpenStore> {
  const { databaseUrl, dataDir } = settings
  const onFault = (fault: Error) => log.error({ err: fault }, 'the store goes on with a fault')
  if (!databaseUrl) return LowdbStore.open({ folder: dataDir, onBroken, onFault })
  // Loaded where it is used: the other engine starts sooner without it.
  const { openPostgresStore } = await import('./postgres/open-postgres-store.ts')
  const onWaiting = (why: string) => log.warn(`Waiting for the database: ${why}.`)
  return openPostgresStore({ url: databaseUrl, onFault, onWaiting })
}
