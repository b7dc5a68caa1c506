import type { ImapFlowOptions } from 'imapflow'

/** How to get into a mailbox, and which folder of it to read. */
export type MailboxAccount = {
  /** Tells one mailbox from another; without the password. */
  name: string
  folder: string
  way: ImapFlowOptions
}

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/**
 * Reads an address such as `imaps://user:password@mail.hub.nl/INBOX` (RFC 5092). Over `imap:` the
 * password only leaves once STARTTLS has made the connection secret, unless it stays on this machine.
 */
export function mailboxAccount(url: string): MailboxAccount {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const user = decodeURIComponent(username)
  const folder = decodeURIComponent(pathname.replace(/^\//, '')) || 'INBOX'
  const secure = protocol === 'imaps:'
  return {
    name: `${user}@${hostname}/${folder}`,
    folder,
    way: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (secure ? 993 : 143),
      secure,
      ...(secure ? {} : { doSTARTTLS: !LOOPBACK.includes(hostname) }),
      auth: { user, pass: decodeURIComponent(password) },
    },
  }
}
