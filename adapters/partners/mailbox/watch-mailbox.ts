import { setTimeout as pause } from 'node:timers/promises'
import type { TakeMail } from '../../../bot/incoming-mail.ts'
import { followMailbox } from './follow-mailbox.ts'
import { mailboxAccount } from './mailbox-account.ts'
import { type MailboxFault, mailboxFault } from './mailbox-fault.ts'
import { mailboxPosition } from './mailbox-position.ts'
import { understandMail } from './understand-mail.ts'

type Given = {
  /** As in `IMAP_URL`. */
  url: string
  dataDir: string
  take: TakeMail
  /** Addresses that our letters are sent from. */
  own: readonly string[]
  now: () => Date
  random: () => number
  /** Told once the mailbox is read, at first and after each interruption. */
  onOpen: () => void
  onFault: (fault: MailboxFault) => void
  /** Told of a message that could not be read; it is left. */
  onUnreadable: () => void
  /** Milliseconds between two looks, also where the server tells of nothing. */
  lookEvery?: number | undefined
  /** Milliseconds before the first new try after an interruption. */
  firstWait?: number | undefined
}

export type MailboxWatch = { close(): Promise<void> }

const LOOK_EVERY = 60_000
const FIRST_WAIT = 2_000
const LONGEST_WAIT = 5 * 60_000
const READ_BACK = 7 * 24 * 60 * 60_000

/**
 * Watches the hub's mailbox for as long as it runs. When the connection breaks it is made again,
 * after a wait that doubles; nothing that goes wrong here stops anything else.
 */
export function watchMailbox(given: Given): MailboxWatch {
  const { url, dataDir, now, random, lookEvery = LOOK_EVERY, firstWait = FIRST_WAIT } = given
  const account = mailboxAccount(url)
  const position = mailboxPosition(dataDir, account.name)
  const closing = new AbortController()
  const { signal } = closing
  let interruptions = 0
  const running = run()
  return {
    async close() {
      closing.abort()
      await running
    },
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        await followMailbox({ account, position, read, lookEvery, signal, since, onOpen })
      } catch (error) {
        if (!signal.aborted) await waitAfter(mailboxFault(error))
      }
    }
  }

  async function read(source: Buffer): Promise<void> {
    const own = given.own.map((address) => address.toLowerCase())
    const mail = await understandMail(source, own).catch(() => {
      given.onUnreadable()
      return undefined
    })
    if (mail) await given.take(mail)
  }

  function since(): Date {
    return new Date(now().getTime() - READ_BACK)
  }

  function onOpen(): void {
    interruptions = 0
    given.onOpen()
  }

  async function waitAfter(fault: MailboxFault): Promise<void> {
    given.onFault(fault)
    const wait = fault.isRefusal ? LONGEST_WAIT : firstWait * 2 ** interruptions
    interruptions += 1
    const shortened = Math.min(LONGEST_WAIT, wait) * (0.5 + random() / 2)
    await pause(shortened, undefined, { signal, ref: false }).catch(() => {})
  }
}
