import type { Elsewhere } from '../dialogs/turn.ts'
import type { Language } from '../knowledge/language.ts'
import type { Change, Dossier, LoggedActivity, PlainActivity } from './dossier.ts'

/** What an assistant may look at besides the dossier. */
export type TurnGiven = {
  /** The moment of the turn, ISO 8601 UTC. */
  now: string
  /** Language in which the channel opened the conversation. */
  language: Language
  /** A reference not used before, should something be filed. */
  reference: string
  elsewhere?: Elsewhere | undefined
}

/** What an assistant makes of one activity, before anything is written. */
export type Decision = {
  /** The activity as it is kept and echoed: what must not be kept has been taken out of it. */
  heard: LoggedActivity
  says: PlainActivity[]
  /** A code goes to the contact of the enquiry with this reference, if there is one. */
  mailCodeFor?: string | undefined
  change: Pick<Change, 'conversation' | 'enquiries' | 'deliveries' | 'erase' | 'talk'>
}

/** The mind of a bot, pure: channels and the turn transaction know no more of it than this. */
export type Assistant = {
  /** Said of its own accord when a conversation begins; the same for the same language. */
  opening(language: Language): PlainActivity[]
  answer(heard: LoggedActivity, dossier: Dossier, given: TurnGiven): Decision
}
