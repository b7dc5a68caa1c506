import type { IncomingMail } from '../../../bot/incoming-mail.ts'
import { kindOfMessage } from './kind-of-message.ts'
import { aboutOfId, mailAbout } from './mail-about.ts'
import { readMessage } from './read-message.ts'

/**
 * What a message in the hub's mailbox means for an enquiry; undefined when it means nothing: it is
 * about none, it tells of no end, or it is one of our own letters to the hub.
 * @param own addresses that our letters are sent from, in lower case.
 * @throws when it is no message at all.
 */
export async function understandMail(
  source: Buffer,
  own: readonly string[],
): Promise<IncomingMail | undefined> {
  const message = await readMessage(source)
  const { key, id, from } = message
  const about = mailAbout(message)
  const kind = kindOfMessage(message)
  if (!about || kind.kind === 'progress') return undefined
  if (kind.kind === 'bounce') return { key, about, ...kind }
  // A relay on the way may have given our letter another id.
  const isOurs = aboutOfId(id ?? '')?.delivery ?? (kind.kind === 'automatic' && own.includes(from))
  return isOurs ? undefined : { key, about, ...kind, from }
}
