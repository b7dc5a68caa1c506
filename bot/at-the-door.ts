import { z } from 'zod'
import type { Message } from '../dialogs/message.ts'
import { ButtonValue } from '../dialogs/reply.ts'
import { maskSecrets } from '../enquiries/mask-secrets.ts'
import type { Dossier, LoggedActivity } from './dossier.ts'

/** A message this long that comes twice in a row was sent again by hand: nobody types it twice. */
const LONG_ENOUGH_TO_BE_SENT_AGAIN = 20

/** What the widget sends along with a text whose understanding was put right before sending it. */
const PutRight = z.object({ without: z.array(z.string().max(40)).min(1).max(30) })

const SentKey = z.object({ clientActivityID: z.string().optional() })

/**
 * What is kept of a visitor's message, and what the conversation is told of it. Secrets are masked
 * here, once, before anything is written, logged or echoed; of files only their number is kept, and
 * of the rest only what the conversation knows.
 */
export function atTheDoor(
  activity: LoggedActivity,
  { log }: Pick<Dossier, 'log'>,
): { heard: LoggedActivity; message: Message } {
  const { text, masked } = maskSecrets(activity.text ?? '')
  const button = ButtonValue.safeParse(activity.value).data
  const { id, type, timestamp, from, recipient, conversation, channelId, locale } = activity
  const without = PutRight.safeParse(activity.value).data?.without
  const sent = SentKey.safeParse(activity.channelData).data
  return {
    heard: {
      ...{ id, type, timestamp, from, recipient, conversation, channelId, locale },
      text,
      textFormat: 'plain',
      ...(button ? { value: button } : {}),
      ...(sent?.clientActivityID ? { channelData: sent } : {}),
    },
    message: {
      text,
      ...(button ? { button } : {}),
      ...(without ? { without } : {}),
      files: activity.attachments?.length ?? 0,
      masked,
      again: isSentAgain(text, log),
    },
  }
}

function isSentAgain(text: string, log: LoggedActivity[]): boolean {
  if (text.length < LONG_ENOUGH_TO_BE_SENT_AGAIN) return false
  return log.findLast(({ from }) => from?.role === 'user')?.text === text
}
