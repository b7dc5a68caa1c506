import { setTimeout as later } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'
import type { MailboxAccount } from './mailbox-account.ts'
import type { MailboxPosition } from './mailbox-position.ts'

export type Following = {
  account: MailboxAccount
  position: MailboxPosition
  /** Reads one message. @throws when it must be read again later. */
  read: (source: Buffer) => Promise<void>
  /** Where nothing was read before, messages that came after this moment are. */
  since: () => Date
  /** Milliseconds between two looks, also where the server tells of nothing. */
  lookEvery: number
  /** Told once the mailbox is open. */
  onOpen: () => void
  signal: AbortSignal
}

/** Of longer messages the beginning: a report says what it has to say there. */
const MOST_BYTES = 256 * 1024
/** The server is asked to tell of new messages (IDLE, RFC 2177) as soon as nothing else is asked. */
const QUIET = { autoIdleDelay: 100, missingIdleCommand: 'NOOP', logger: false } as const

/**
 * Reads a mailbox over one connection, from where it was left, as long as the connection holds. The
 * folder is opened for reading only: nothing in it is changed, marked or deleted.
 * @throws when the connection ends, unless the signal ended it.
 */
export async function followMailbox(given: Following): Promise<void> {
  const { account, signal, lookEvery } = given
  const client = new ImapFlow({ ...account.way, ...QUIET })
  let fault: Error | undefined
  let wake = () => {}
  client.on('exists', () => wake())
  client.on('close', () => wake())
  client.on('error', (error) => {
    fault = error
  })
  const close = () => client.close()
  signal.addEventListener('abort', close)
  try {
    await client.connect()
    const opened = await openFolder(client, account.folder)
    given.onOpen()
    while (client.usable) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      await readOn(client, opened, given)
      if (client.usable) await Promise.race([woken, later(lookEvery, undefined, { ref: false })])
    }
    if (!signal.aborted) throw fault ?? new Error('the connection was closed')
  } finally {
    signal.removeEventListener('abort', close)
    client.close()
  }
}

/** As the folder was when it was opened: what its uids count from, and the next of them. */
type Opened = { validity: string; next: number }

async function openFolder(client: ImapFlow, folder: string): Promise<Opened> {
  const { uidValidity, uidNext } = await client.mailboxOpen(folder, { readOnly: true })
  return { validity: String(uidValidity), next: uidNext }
}

async function readOn(
  client: ImapFlow,
  { validity, next }: Opened,
  { position, read, since }: Following,
): Promise<void> {
  await client.noop()
  const last = await position.read(validity)
  const sought = last === undefined ? { since: since() } : { uid: `${last + 1}:*` }
  const found = await client.search(sought, { uid: true })
  if (!Array.isArray(found)) return
  // The range always holds the last message, also one that was read before (RFC 3501 section 6.4.8).
  const fresh = found.filter((uid) => uid > (last ?? 0))
  for (const uid of fresh.toSorted((one, other) => one - other)) {
    const wanted = { source: { maxLength: MOST_BYTES } }
    const message = await client.fetchOne(String(uid), wanted, { uid: true })
    // None when somebody has moved it meanwhile.
    const source = message ? message.source : undefined
    if (source) await read(source)
    await position.write(validity, uid)
  }
  if (last === undefined && fresh.length === 0) await position.write(validity, next - 1)
}
