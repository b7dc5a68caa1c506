import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { type Dossier, emptyDossier, watermarkOf } from '../../../bot/dossier.ts'
import { StoreRefusal } from '../../../bot/store.ts'
import { OneAtATime } from '../one-at-a-time.ts'
import type { OpenStore } from '../open-store.ts'
import { CachedDossiers } from './cached-dossiers.ts'
import { ask, openPool, patiently } from './database.ts'
import { claimDue, deadLetters, giveBack } from './delivery-rows.ts'
import { readDossier } from './dossier-rows.ts'
import { conversationOf, countEnquiries, findEnquiries } from './enquiry-rows.ts'
import { Followed } from './followed.ts'
import { openNews } from './news.ts'
import { silentSince } from './silent-since.ts'
import { turnTransaction } from './turn-transaction.ts'
import { waitForDatabase } from './wait-for-database.ts'

export type PostgresOptions = {
  url: string
  /** Told, now and then, why the start waits. */
  onWaiting?: (why: string) => void
  /** Told of what costs no service: news that comes late, a listener that threw. */
  onFault?: (fault: Error) => void
  /** Makes the socket of a connection; the fault suite passes one that kills. */
  socket?: () => Socket
  /** Turns at once, each on a connection of its own. */
  connections?: number
  /** Dossiers kept in memory. */
  cached?: number
  /** Milliseconds between two looks for commits of others, however silent the line is. */
  lookEvery?: number
  /** Milliseconds in which a database that restarts is waited for, before a turn is refused. */
  patience?: number
  /** Milliseconds after which others send what this process claimed and then forgot. */
  claimLasts?: number
}

/**
 * The engine for any number of processes. A turn is a transaction that holds the row of its
 * conversation; within the process turns of one conversation queue before they take a connection.
 * Waits for a database that is not there yet.
 * @throws DatabaseUnfit when waiting will not help
 */
export async function openPostgresStore(options: PostgresOptions): Promise<OpenStore> {
  const { url, connections = 16, cached = 500, lookEvery = 5_000 } = options
  const claim = { claimant: randomUUID(), lasts: options.claimLasts ?? 30_000 }
  const report = (fault: unknown) =>
    options.onFault?.(fault instanceof Error ? fault : new Error(String(fault)))
  await waitForDatabase(url, (why) => options.onWaiting?.(why))
  const pool = openPool(url, connections, options.socket)
  const dossiers = new CachedDossiers(cached)
  const followed = new Followed()
  const turns = new OneAtATime()
  const readings = new OneAtATime()
  const listeners: ((dossier: Dossier) => void)[] = []
  const news = openNews({
    url,
    onNews: (id, watermark) => void catchUp(id, watermark),
    onListening: look,
    onRestored: () => dossiers.clear(),
  })
  const looking = setInterval(look, lookEvery).unref()
  let closing: Promise<void> | undefined

  return {
    transact: (id, decide) =>
      turns.run(id, async () => {
        const turn = () => turnTransaction(pool, dossiers, id, decide)
        const { dossier, isChanged } = await unlessClosed(turn)
        dossiers.keep(dossier)
        if (isChanged) {
          tell(dossier)
          news.tell(id, watermarkOf(dossier))
        }
        return dossier
      }),
    read,
    conversationOf: (reference) => unlessClosed(() => conversationOf(pool, reference)),
    enquiries: (query) => unlessClosed(() => findEnquiries(pool, query)),
    counts: () => unlessClosed(() => countEnquiries(pool)),
    dueDeliveries: (now, limit) => claimDue(pool, claim, now, limit),
    deadLetters: (limit) => unlessClosed(() => deadLetters(pool, limit)),
    silentSince: (before) => silentSince(pool, before),
    onCommit: (listener) => void listeners.push(listener),
    follow: (id, watermark) => followed.follow(id, watermark),
    isReady: () =>
      ask(pool, 'SELECT').then(
        () => true,
        () => false,
      ),
    close() {
      closing ??= close()
      return closing
    },
  }

  async function unlessClosed<Result>(work: () => Promise<Result>): Promise<Result> {
    if (closing) throw new StoreRefusal('the store is closed')
    return patiently(work, options.patience)
  }

  async function read(id: string): Promise<Dossier> {
    return unlessClosed(async () => {
      const text = 'SELECT version FROM conversations WHERE id = $1'
      const [row] = await ask<{ version: number }>(pool, { name: 'version', text, values: [id] })
      if (!row) return emptyDossier(id)
      const dossier = dossiers.at(id, row.version) ?? (await readDossier(pool, id))
      if (dossier) dossiers.keep(dossier)
      return dossier ?? emptyDossier(id)
    })
  }

  /** A listener that fails cannot undo what is committed. */
  function tell(dossier: Dossier): void {
    if (!followed.note(dossier.id, watermarkOf(dossier))) return
    for (const listener of listeners) {
      try {
        listener(dossier)
      } catch (fault) {
        report(fault)
      }
    }
  }

  /** Tells the listeners of a commit made elsewhere, if they follow the conversation and are behind. */
  function catchUp(id: string, watermark: number): Promise<void> {
    if (!followed.isBehind(id, watermark)) return Promise.resolve()
    const reading = readings.run(id, async () => {
      if (followed.isBehind(id, watermark)) tell(await read(id))
    })
    return reading.catch(report)
  }

  function look(): void {
    const caughtUp = followed
      .behind(pool)
      .then((behind) => Promise.all(behind.map(({ id, watermark }) => catchUp(id, watermark))))
    caughtUp.catch(report)
  }

  async function close(): Promise<void> {
    clearInterval(looking)
    await news.close()
    await giveBack(pool, claim).catch(report)
    await pool.end()
  }
}
