import type { Logger } from 'pino'
import type { Assistant } from '../../bot/assistant.ts'
import { type Dossier, watermarkOf } from '../../bot/dossier.ts'
import { logged } from '../../bot/logged.ts'
import type { Store } from '../../bot/store.ts'
import type { ToldLine } from '../../dialogs/live-understanding.ts'
import type { Language } from '../../knowledge/language.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import type { Doorkeeper } from './doorkeeper.ts'
import type { Admission, Tokens } from './tokens.ts'
import type { WebsiteAdapter } from './website-adapter.ts'

/** What the routes of the Direct Line endpoint share. */
export type Line = {
  /** The channel of the Bot Framework, whose SDK is loaded when the first visitor opens the chat. */
  adapter: () => Promise<WebsiteAdapter>
  assistant: Pick<Assistant, 'opening'>
  store: Store
  tokens: Tokens
  doorkeeper: Doorkeeper
  /** Origins of other sites that may embed the chat. */
  origins: string[]
  /** Served over https, also when a proxy in front does that. */
  secure: boolean
  limits: { conversations: RateLimit; messages: RateLimit; drafts: RateLimit }
  /** What a text that is still being typed tells. */
  understand: (text: string, language: Language) => ToldLine[]
  /** Told when a conversation's news went to its visitor. */
  onSent: (dossier: Dossier) => void
  /** Told when a visitor's client shows that everything up to an activity was read. */
  onRead: (conversation: string, activity: string) => void
  now: () => Date
  log: Logger
}

/**
 * A conversation as its visitor sees it. Before the first message nothing of it is stored: the
 * opening is then made anew each time, and stands in the log from the first message on.
 */
export async function seenBy(
  { conversation, language }: Admission,
  { store, assistant, now }: Pick<Line, 'store' | 'assistant' | 'now'>,
): Promise<Dossier> {
  const dossier = await store.read(conversation)
  if (watermarkOf(dossier) > 0) return dossier
  const at = { conversation, timestamp: now().toISOString(), channelId: 'directline' }
  return { ...dossier, log: logged(assistant.opening(language), 0, at) }
}
