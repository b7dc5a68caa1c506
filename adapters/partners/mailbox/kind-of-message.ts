import type { Message } from './read-message.ts'

export type MessageKind =
  | { kind: 'reply' | 'automatic' }
  /** A mail came back; the status is that of RFC 3463. */
  | { kind: 'bounce'; status: string }
  /** A mail is late, or has arrived after all: nobody has to do anything. */
  | { kind: 'progress' }

/** What a message is: a person's answer, a machine's, or the report that a mail did not arrive. */
export function kindOfMessage({ report, signs }: Pick<Message, 'report' | 'signs'>): MessageKind {
  if (report?.type === 'delivery-status') {
    const failed = report.recipients.find(({ action }) => action === 'failed')
    return failed ? { kind: 'bounce', status: failed.status } : { kind: 'progress' }
  }
  return { kind: report || isAutomatic(signs) ? 'automatic' : 'reply' }
}

/**
 * RFC 3834 section 5: a message is automatic when `Auto-Submitted` is there and not `no`; so are
 * those without a sender (RFC 5321 section 4.5.5) and those that say so by an older field.
 */
function isAutomatic(signs: Message['signs']): boolean {
  const submitted = signs.get('auto-submitted') ?? 'no'
  return (
    !/^no\b/.test(submitted) ||
    signs.get('return-path') === '<>' ||
    /^(bulk|junk|list|auto_reply)\b/.test(signs.get('precedence') ?? '') ||
    signs.has('x-autoreply') ||
    signs.has('x-autorespond')
  )
}
