import { randomUUID } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { applyChange, Change, type Dossier, emptyDossier } from '../../../bot/dossier.ts'
import type { CachedDossiers } from './cached-dossiers.ts'
import { ask, withConnection } from './database.ts'
import { DatabaseAway } from './database-faults.ts'
import { readDossier } from './dossier-rows.ts'
import { keepChange } from './keep-statements.ts'
import { wasKept } from './was-kept.ts'

/** Holds the row for who changes it; the transaction has an id, so that it can be asked after. */
const HOLD = `
  SELECT pg_current_xact_id()::text AS transaction,
    (SELECT version FROM conversations WHERE id = $1 FOR UPDATE) AS version`

/** A turn on its way to the database. */
type Sent = { transaction: string; token: string; next: Dossier }

type Held = { transaction: string; version: number | null }

/** The dossier after a turn, and whether the turn changed it. */
export type Turned = { dossier: Dossier; isChanged: boolean }

/** The connection broke after COMMIT was sent, and before the answer came. */
class OutcomeUnknown extends Error {
  readonly sent: Sent

  constructor(sent: Sent) {
    super('a turn may or may not have been kept')
    this.sent = sent
  }
}

/**
 * One turn as one transaction on a connection of its own. It is decided while the row of the
 * conversation is held, so that no two processes decide on the same at the same time.
 * @throws whatever `meaningOf` says or `decide` throws; nothing has changed then.
 */
export async function turnTransaction(
  pool: Pool,
  cached: CachedDossiers,
  id: string,
  decide: (dossier: Dossier) => Change | undefined,
): Promise<Turned> {
  try {
    return await withConnection(pool, async (client) => {
      const { before, transaction } = await hold(client, cached, id)
      const decided = decide(before)
      if (!decided) {
        await ask(client, 'ROLLBACK')
        return { dossier: before, isChanged: false }
      }
      // What could not be read back is refused now, rather than found broken later.
      const change = Change.parse(decided)
      const next = applyChange(before, change)
      await commit(client, change, { transaction, token: randomUUID(), next })
      return { dossier: next, isChanged: true }
    })
  } catch (fault) {
    if (!(fault instanceof OutcomeUnknown)) throw fault
    const isKept = await wasKept(pool, fault.sent)
    if (!isKept) throw new DatabaseAway('the turn was taken back', { cause: fault })
    return { dossier: fault.sent.next, isChanged: true }
  }
}

async function hold(client: PoolClient, cached: CachedDossiers, id: string) {
  const [, [held]] = await Promise.all([
    ask(client, 'BEGIN'),
    ask<Held>(client, { name: 'hold', text: HOLD, values: [id] }),
  ])
  if (!held) throw new Error('a SELECT without FROM has one row')
  const { version, transaction } = held
  if (version === null) return { before: emptyDossier(id), transaction }
  const before = cached.at(id, version) ?? (await readDossier(client, id))
  return { before: before ?? emptyDossier(id), transaction }
}

async function commit(client: PoolClient, change: Change, sent: Sent): Promise<void> {
  // Sent together: a COMMIT after a statement that failed takes everything back.
  const steps = [ask(client, keepChange(sent.next, change, sent.token)), ask(client, 'COMMIT')]
  const faults = (await Promise.allSettled(steps)).flatMap((step) =>
    step.status === 'rejected' ? [step.reason as unknown] : [],
  )
  if (faults.some((fault) => fault instanceof DatabaseAway)) throw new OutcomeUnknown(sent)
  if (faults.length > 0) throw faults[0]
}
