import { languages } from '../knowledge/language.ts'
import type { Found, ScopeKind } from '../knowledge/understand.ts'
import { fewWords } from '../knowledge/understanding/cry-for-help.ts'
import type { Conversation } from './conversation.ts'
import { exitLinks } from './exit-links.ts'
import { plain } from './plain.ts'
import { situationOf } from './position.ts'
import { choicesUnder, promptFor } from './prompt.ts'
import type { Situation } from './question.ts'
import { need } from './questions/need.ts'
import type { Part } from './reply.ts'
import { saidFirst } from './said-first.ts'
import { say } from './say.ts'
import { takeAnswer } from './take-answer.ts'
import type { Given, Outcome } from './turn.ts'
import { understandingOf } from './understood-in.ts'
import { wordingIn } from './wording/wording.ts'

const ANYWAY = 'anyway'
/** A few words that answer another question look like many things: how sure it must be of them. */
const SURE_LATER = 0.9
/** Whom the hub's own staff can help further. */
const FOR_STAFF: readonly ScopeKind[] = ['journalist', 'seller', 'abuse']

/** "Nu meteen" and "ik weet het niet meer" are answers; in more words it need not be as sure. */
const SURE_IN_MANY = 0.8

const isLong = (text: string): boolean => text.trim().split(/\s+/).length >= fewWords

const isSureLater = ({ value, confidence }: Found<ScopeKind>, text: string): boolean =>
  confidence >= (value === 'emergency' && isLong(text) ? SURE_IN_MANY : SURE_LATER)

/** Whether who writes this as an answer needs help at once, and asks for nothing else. */
export function isCry(text: string, situation: Situation): boolean {
  const found = understandingOf(text, situation).outOfScope
  return found?.value === 'emergency' && isSureLater(found, text)
}

/** Whether somebody may need help at once beside what a text asks or tells. */
export function tellsOfNeed(text: string, situation: Situation): boolean {
  const isFirst = situation.answers.need === undefined
  const mayBe = understandingOf(text, situation).inNeed === true
  return (mayBe && (isFirst || isLong(text))) || isCry(text, situation)
}

/** What follows from a text of somebody who may be in need, after whom to call. */
export const withHelp = (outcome: Outcome, situation: Situation): Outcome =>
  saidFirst(helpAtOnce(situation), outcome)

/** A cry for help is heard also beside a question about the hub, and where nothing is asked. */
export const heard = (outcome: Outcome, text: string, situation: Situation): Outcome =>
  isCry(text, situation) ? withHelp(outcome, situation) : outcome

const helpAtOnce = (situation: Situation): Part[] => [
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
  if (found === undefined || (isLater && !isSureLater(found, text))) return undefined
  const kind = found.value
  if (kind === 'gibberish') return undefined
  const { wording } = situation
  if (kind === 'greeting') return promptFor(conversation, given, say(wording.greeting))
  const mayBeInNeed = kind !== 'emergency' && tellsOfNeed(text, situation)
  const help = mayBeInNeed ? helpAtOnce(situation) : []
  const told = [...help, ...say(wording.outside.kinds[kind]), ...exits(kind, situation)]
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
