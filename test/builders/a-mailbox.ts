import { ImapFlow } from 'imapflow'
import { onTestFinished } from 'vitest'
import { mailboxAccount } from '../../adapters/partners/mailbox/mailbox-account.ts'

/** The mailbox behind an address, as the hub's people have it open: mail comes in, and they look. */
export function aMailbox(url: string, now = () => new Date()) {
  const { way, folder } = mailboxAccount(url)

  async function asked<Answer>(ask: (client: ImapFlow) => Promise<Answer>): Promise<Answer> {
    const client = new ImapFlow({ ...way, logger: false, disableAutoIdle: true })
    await client.connect()
    try {
      return await ask(client)
    } finally {
      await client.logout()
    }
  }

  return {
    put: (...messages: Buffer[]) =>
      asked(async (client) => {
        for (const message of messages) await client.append(folder, message, [], now())
      }),
    /** Flags of each message, in the order in which they came. */
    flags: () =>
      asked(async (client) => {
        await client.mailboxOpen(folder, { readOnly: true })
        const found = await client.fetchAll('1:*', { flags: true })
        return found.map(({ flags = new Set() }) =>
          [...flags].filter((flag) => flag !== '\\Recent'),
        )
      }),
  }
}

/** A folder of its own in a mailbox elsewhere, gone after the test. */
export async function aFolderIn(url: string): Promise<string> {
  const name = `aihub-${crypto.randomUUID()}`
  const { way } = mailboxAccount(url)
  const change = async (what: (client: ImapFlow) => Promise<unknown>) => {
    const client = new ImapFlow({ ...way, logger: false })
    await client.connect()
    await what(client)
    await client.logout()
  }
  await change((client) => client.mailboxCreate(name))
  onTestFinished(() => change((client) => client.mailboxDelete(name)))
  return new URL(`/${name}`, url).href
}
