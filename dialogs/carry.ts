import { sayMoment } from '../enquiries/say-moment.ts'
import { carryCodeIn } from './carry-code.ts'
import type { Conversation } from './conversation.ts'
import { overview } from './overview.ts'
import { plain } from './plain.ts'
import { situationOf } from './position.ts'
import { promptFor } from './prompt.ts'
import type { Part } from './reply.ts'
import { say } from './say.ts'
import type { Given, Outcome } from './turn.ts'

/** After so many wrong codes no code is looked for any more in a conversation. */
export const MOST_WRONG_CODES = 5

const TO_ANOTHER_DEVICE =
  /^((ik wil|wij willen|kan ik|kunnen wij|mag ik|graag) )*((later|straks|thuis|morgen) )?((verder|verdergaan|doorgaan|verder gaan) )?op (een ander|mijn|de) (apparaat|telefoon|mobiel|computer|laptop|tablet|pc)( (verder|verdergaan|doorgaan|verder gaan))?( graag)?$|^((i want to|we want to|can i|can we|may i|please) )*(go on|continue|carry on|finish) ((later|at home|tomorrow) )?(on|from) (another|a different|my|the) (device|phone|mobile|computer|laptop|tablet|pc)( please)?$/

/** Whether the visitor asks to go on on another device. */
export function asksToCarry(text: string): boolean {
  return text.length <= 100 && TO_ANOTHER_DEVICE.test(plain(text))
}

/**
 * A code to go on with elsewhere, or what such a code brings along. What is said to a wrong code, an
 * old one and one too many is the same. Undefined for any other message.
 */
export function carry(conversation: Conversation, text: string, given: Given): Outcome | undefined {
  const { wording, brain, language } = situationOf(conversation, given)
  const { elsewhere } = given
  const tell = (at: Conversation, ...parts: Part[]) => promptFor(at, given, parts, { brief: true })
  if (asksToCarry(text)) {
    if (elsewhere?.kind !== 'code') return tell(conversation, ...say(wording.carry.nothing))
    const { code, until } = elsewhere
    const moment = sayMoment(until, language, brain.knowledge.hub.timeZone)
    return tell(conversation, ...say(wording.carry.code(code, moment)))
  }
  if (carryCodeIn(text) === undefined) return undefined
  if (conversation.answers.need !== undefined)
    return tell(conversation, ...say(wording.carry.onlyFirst))
  if (elsewhere?.kind === 'conversation') return here(conversation, elsewhere.conversation, given)
  const wrongCodes = (conversation.wrongCodes ?? 0) + 1
  return tell({ ...conversation, wrongCodes }, ...say(wording.carry.wrong))
}

/** The answers of the other conversation, at the question it had reached. */
function here(conversation: Conversation, other: Conversation, given: Given): Outcome {
  const { id, startedAt, prompt, filledInBy } = conversation
  const { answers, language, changing, goingBack } = other
  const at: Conversation = {
    ...{ schema: 1, id, startedAt, prompt, answers, language, languageChosen: true, misses: 0 },
    ...(filledInBy ? { filledInBy } : {}),
    ...(changing ? { changing } : {}),
    ...(goingBack ? { goingBack } : {}),
  }
  const situation = situationOf(at, given)
  const facts: Part = {
    kind: 'facts',
    title: situation.wording.whereTitle,
    facts: overview(situation),
  }
  return promptFor(at, given, [...say(situation.wording.carry.here), facts])
}
