import type { LoggedActivity, PlainActivity } from './dossier.ts'

/** The assistant as a party of a conversation. */
const ASSISTANT = { id: 'assistant', name: 'assistant', role: 'bot' }

type At = {
  conversation: string
  timestamp: string
  channelId: string | undefined
  replyTo?: LoggedActivity
}

/** The id of the activity at a place of a conversation's log, counted from 0. */
export function idAt(conversation: string, place: number): string {
  return `${conversation}.${String(place).padStart(7, '0')}`
}

/** What the assistant says, as it stands in a conversation's log from a place on. */
export function logged(
  said: PlainActivity[],
  from: number,
  { conversation, timestamp, channelId, replyTo }: At,
): LoggedActivity[] {
  return said.map((activity, at) => ({
    ...activity,
    id: idAt(conversation, from + at),
    from: ASSISTANT,
    conversation: { id: conversation },
    timestamp,
    ...(channelId ? { channelId } : {}),
    ...(replyTo ? { replyToId: replyTo.id, recipient: replyTo.from } : {}),
  }))
}
