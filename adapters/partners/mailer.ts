import type { SendMailOptions } from 'nodemailer'
import type { WrittenLetter } from './letters/letter-text.ts'
import { faultOf, type Refused } from './mail-fault.ts'
import { keepMail } from './mail-outbox.ts'
import { isMailAddress, mayBeSent } from './mail-recipient.ts'

/** One mail; `delivery` is the stable id by which a receiver can tell a repeat. */
export type Mail = { delivery: string; reference?: string; to: string; letter: WrittenLetter }

/** `kept`: written to the outbox folder instead of sent. */
export type SendResult = { state: 'delivered' } | { state: 'kept' } | Refused

export type Mailer = { send(mail: Mail): Promise<SendResult>; close(): void }

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/**
 * Mails letters by SMTP, or, without `smtpUrl`, writes each as `<delivery>.eml` (RFC 5322).
 * Names reserved by RFC 2606 and domains outside `allow` are always written, never sent.
 * Never throws: what goes wrong is told as a kind of fault, without addresses.
 */
export function makeMailer(given: {
  smtpUrl?: string
  outboxFolder: string
  from: { name: string; address: string }
  replyTo: string
  allow?: string[]
}): Mailer {
  const smtp = given.smtpUrl ? transportTo(given.smtpUrl) : undefined
  return {
    async send(mail) {
      if (!isMailAddress(mail.to)) return { state: 'refused', fault: 'EADDRESS', permanent: true }
      try {
        if (!smtp || !mayBeSent(mail.to, given.allow)) {
          await keepMail(given.outboxFolder, mail.delivery, messageOf(mail, given))
          return { state: 'kept' }
        }
        await (await smtp).sendMail(messageOf(mail, given))
        return { state: 'delivered' }
      } catch (error) {
        return faultOf(error)
      }
    },
    close: () => void smtp?.then((transport) => transport.close()),
  }
}

/** Loaded by whoever has a mail server. */
async function transportTo(url: string) {
  const { createTransport } = await import('nodemailer')
  return createTransport({ url, pool: true, maxConnections: 2, ...PATIENCE })
}

/** RFC 3834: a mail made by a machine says so, and so gets no automatic answer. */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

function messageOf(
  { delivery, reference, to, letter }: Mail,
  { from, replyTo }: { from: { name: string; address: string }; replyTo: string },
): SendMailOptions {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  // No mail has this id itself; mails that refer to the same one are shown as one thread.
  const thread = reference && `<${reference}@${domain}>`
  return {
    messageId: `<${delivery}@${domain}>`,
    ...(thread ? { inReplyTo: thread, references: thread } : {}),
    from: { name: oneLine(from.name), address: from.address },
    replyTo: { name: oneLine(from.name), address: replyTo },
    to: { name: '', address: to },
    envelope: { from: replyTo, to },
    subject: oneLine(letter.subject),
    text: letter.text,
    html: letter.html,
    ...(letter.calendar ? { attachments: [eventFile(letter.calendar)] } : {}),
    headers: AUTOMATIC,
    xMailer: false,
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function eventFile(content: string) {
  return { filename: 'afspraak.ics', content, contentType: 'text/calendar; method=PUBLISH' }
}

/** A line break in a header would start another one. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
