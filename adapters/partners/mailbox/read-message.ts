import { createHash } from 'node:crypto'
import { simpleParser } from 'mailparser'
import { z } from 'zod'
import { type Reported, readDeliveryStatus } from './delivery-report.ts'

/** A message taken apart; its text is left where it was. */
export type Message = {
  /** The same message has the same key. */
  key: string
  id: string | undefined
  /** The sender's address, in lower case; empty when there is none. */
  from: string
  /** Of a report: with that of the message it is about. */
  subject: string
  /** Ids of the messages it refers to, the one it answers first. */
  refersTo: string[]
  /** Values of the fields by which a machine says that it writes, by their names in lower case. */
  signs: Map<string, string>
  /** Of a report about mail that was sent before (RFC 6522): which kind, and what it says. */
  report: { type: string; recipients: Reported[] } | undefined
}

const Line = z.string().catch('')
const Ids = z.union([z.string().transform((id) => [id]), z.array(z.string())]).catch([])
const Parsed = z.object({
  messageId: z.string().optional().catch(undefined),
  subject: Line,
  inReplyTo: Ids,
  references: Ids,
  from: z
    .object({ value: z.array(z.object({ address: Line })) })
    .transform(({ value }) => value[0]?.address.toLowerCase() ?? '')
    .catch(''),
  headerLines: z.array(z.object({ key: z.string(), line: z.string() })),
  contentType: z
    .object({ value: z.string(), params: z.record(z.string(), z.string()).catch({}) })
    .catch({ value: '', params: {} }),
  attachments: z.array(z.object({ contentType: Line, content: z.instanceof(Buffer) })).catch([]),
})

/** No text is made of HTML, no links are looked for: nothing of what was written is needed. */
const SPARE = {
  keepDeliveryStatus: true,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
}

const RETURNED = ['message/rfc822', 'message/global', 'text/rfc822-headers']

/** Reads a message (RFC 5322), which may have been cut off. @throws when it is none. */
export async function readMessage(source: Buffer): Promise<Message> {
  const mail = await simpleParser(source, SPARE)
  const parsed = Parsed.parse({ ...mail, contentType: mail.headers.get('content-type') })
  const { messageId: id, subject, from, attachments } = parsed
  const report = reportIn(parsed)
  const returned = report && attachments.find((part) => RETURNED.includes(part.contentType))
  const before = returned ? await readMessage(returned.content) : undefined
  return {
    key: createHash('sha256')
      .update(id ?? source)
      .digest('base64url'),
    id,
    from,
    subject: [subject, before?.subject ?? ''].join(' ').trim(),
    refersTo: [before?.id ?? [], parsed.inReplyTo, parsed.references.toReversed()].flat(),
    signs: new Map(parsed.headerLines.map(({ key, line }) => [key, contentOf(line)])),
    report,
  }
}

function reportIn({ contentType, attachments }: z.infer<typeof Parsed>): Message['report'] {
  if (contentType.value !== 'multipart/report') return undefined
  const status = attachments.find((part) => part.contentType === 'message/delivery-status')
  return {
    type: contentType.params['report-type']?.toLowerCase() ?? '',
    recipients: status ? readDeliveryStatus(status.content.toString('utf8')) : [],
  }
}

function contentOf(line: string): string {
  return line
    .slice(line.indexOf(':') + 1)
    .trim()
    .toLowerCase()
}
