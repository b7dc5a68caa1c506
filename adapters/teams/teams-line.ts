import type { Activity } from 'botbuilder'
import type { Logger } from 'pino'
import type { Assistant } from '../../bot/assistant.ts'
import type { Attention } from '../../bot/attention.ts'
import type { IntakeBot } from '../../bot/intake-bot.ts'
import type { StaffDesk } from '../../bot/staff-desk.ts'
import type { StaffRoll } from '../../bot/staff-roll.ts'
import type { Store } from '../../bot/store.ts'
import type { TalkDesk } from '../../bot/talk-desk.ts'
import type { Brain } from '../../dialogs/brain.ts'
import type { Staff } from '../../enquiries/staff.ts'
import { Language } from '../../knowledge/language.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import type { CardGiven } from './enquiry-card.ts'
import type { SendUnsent } from './send-unsent.ts'

/** What the handlers of Teams share. */
export type TeamsLine = {
  store: Store
  desk: StaffDesk
  roll: StaffRoll
  talks: TalkDesk
  /** The bot of visitors. */
  visitors: IntakeBot
  assistant: Pick<Assistant, 'opening'>
  sendUnsent: SendUnsent
  attention: () => Promise<Attention>
  knowledge: Knowledge
  brain: Brain
  /** Id of the channel of staff. */
  channel: string | undefined
  /** Address of the website, without a slash at the end. */
  site: () => string
  now: () => Date
  log: Logger
}

/**
 * The member of staff that an activity comes from; undefined for everybody else. Only Teams tells who
 * somebody is in Entra: on other channels of the bot anybody may claim to be anybody.
 */
export async function staffIn(
  { from, channelId }: Pick<Activity, 'from' | 'channelId'>,
  { roll }: Pick<TeamsLine, 'roll'>,
): Promise<Staff | undefined> {
  return channelId === 'msteams' ? roll.find(from.aadObjectId, from.name) : undefined
}

/** The language of their Teams where it is Dutch or English, else that of the hub. */
export function languageOf(
  { locale }: Pick<Activity, 'locale'>,
  { knowledge }: Pick<TeamsLine, 'knowledge'>,
): Language {
  return Language.catch(knowledge.hub.language).parse(locale?.slice(0, 2).toLowerCase())
}

export function cardGiven(
  { knowledge, site }: Pick<TeamsLine, 'knowledge' | 'site'>,
  language: Language,
): CardGiven {
  return { knowledge, language, site: site() }
}
