import { languages } from '../knowledge/language.ts'
import type { ScopeKind } from '../knowledge/understand.ts'
import type { Conversation } from './conversation.ts'
import { exitLinks } from './exit-links.ts'
import { plain } from './plain.ts'
import { situationOf } from './position.ts'
import { choicesUnder, promptFor } from './prompt.ts'
import type { Situation } from './question.ts'
import { need } from './questions/need.ts'
import type { Part } from './reply.ts'
import { say } from './say.ts'
import { takeAnswer } from './take-answer.ts'
import type { Given, Outcome } from './turn.ts'
import { understandingOf } from './understood-in.ts'
import { wordingIn } from './wording/wording.ts'

const ANYWAY = 'anyway'
/** A few words that answer another question look like many things, a cry for help hardly ever. */
const SURE_LATER = 0.9
/** Whom the hub's own staff can help further. */
const FOR_STAFF: readonly ScopeKind[] = ['journalist', 'seller', 'abuse']

/** Whether who writes this needs help at once, and asks for nothing else. */
export const isCry = (text: string, situation: Situation): boolean =>
  understandingOf(text, situation).outOfScope?.value === 'emergency'

/** Whether somebody may need help at once beside what is asked or told. */
export const tellsOfNeed = (text: string, situation: Situation): boolean =>
  understandingOf(text, situation).inNeed === true

/** Where help is at once, for a story that is taken and may be of now. */
export const helpAtOnce = (situation: Situation): Part[] => [
  ...say(situation.wording.outside.inNeed),
  ...exits('emergency', situation),
]

/**
 * What is said to a message that is no request of an organisation, with where else to go, and a
 * button for who does ask for one. Undefined for a request, and for what says nothing at all.
 */
export function outOfScope(
  conversation: Conversation,
  text: string,
  given: Given,
): Outcome | undefined {
  const situation = situationOf(conversation, given)
  const found = understandingOf(text, situation).outOfScope
  const isLater = conversation.answers.need !== undefined
  if (found === undefined) return undefined
  const kind = found.value
  const isGuess = found.confidence < SURE_LATER && kind !== 'emergency'
  if (kind === 'gibberish' || (isLater && isGuess)) return undefined
  const { wording } = situation
  if (kind === 'greeting') return promptFor(conversation, given, say(wording.greeting))
  const told = [...say(wording.outside.kinds[kind]), ...exits(kind, situation)]
  if (isLater) return promptFor(conversation, given, told, { brief: true })
  const anyway = { title: wording.outside.anyway, choice: ANYWAY }
  const left = { ...conversation, outside: text }
  // Who is in need is asked nothing.
  if (kind === 'emergency') return choicesUnder(left, need, given, told, [anyway])
  return promptFor(left, given, told, { more: [anyway] })
}

/** Files on with a text that was taken for none of the hub's business, when its writer says it is. */
export function takeAnyway(
  { outside, ...conversation }: Conversation,
  said: { text: string; choice: string | undefined },
  given: Given,
): Outcome | undefined {
  if (outside === undefined) return undefined
  const titles = languages.map((one) => plain(wordingIn(one).outside.anyway))
  if (said.choice !== ANYWAY && !titles.includes(plain(said.text))) return undefined
  const reading = need.read(outside, undefined, situationOf(conversation, given))
  return reading.kind === 'unclear' ? undefined : takeAnswer(conversation, need, reading, given)
}

function exits(kind: ScopeKind, situation: Situation): Part[] {
  const { exits: all, hub } = situation.brain.knowledge
  const ids = all.filter(({ scopes = [] }) => scopes.includes(kind)).map(({ id }) => id)
  const mail: Part[] = FOR_STAFF.includes(kind)
    ? [{ kind: 'link', text: situation.wording.mailTo(hub.email), href: `mailto:${hub.email}` }]
    : []
  return [...mail, ...exitLinks(ids, situation)]
}
