import type { Brain } from '../../../dialogs/brain.ts'
import { newConversation } from '../../../dialogs/conversation.ts'
import { currentQuestion, situationOf } from '../../../dialogs/position.ts'
import { respond } from '../../../dialogs/respond.ts'
import { maskSecrets } from '../../../enquiries/mask-secrets.ts'
import { referenceFrom } from '../../../enquiries/reference.ts'
import { type Visitor, waysOfWriting } from './ways-of-writing.ts'

const NOW = '2026-11-24T09:30:00.000Z'
const MOST = 40

/** How many messages a visitor sends until its enquiry is filed. @throws Error when it never is. */
export function turnsToFile({ language, says }: Visitor, brain: Brain): number {
  const given = {
    ...{ brain, now: NOW, enquiries: [], site: 'https://hub.example' },
    reference: referenceFrom([7, 19, 3, 20, 0, 0, 1]),
  }
  let conversation = newConversation('visitor', NOW, language)
  for (let turns = 0; turns < MOST; turns += 1) {
    if (conversation.reference) return turns
    const question = currentQuestion(conversation, given)
    const first = question?.ask(situationOf(conversation, given)).choices[0]?.title
    const text = (question && says[question.id]) ?? first ?? says.need
    conversation = respond(
      conversation,
      { ...maskSecrets(text), files: 0, again: false },
      given,
    ).conversation
  }
  throw new Error(`not filed within ${MOST} messages: ${says.need}`)
}

/** Messages until filing, lowest first, by way of writing; `all` is over every visitor. */
export function turnsByWay(brain: Brain): Record<string, number[]> & { all: number[] } {
  const byWay = waysOfWriting.map(({ way, visitors }): [string, number[]] => [
    way,
    visitors.map((one) => turnsToFile(one, brain)).sort((a, b) => a - b),
  ])
  const all = byWay.flatMap(([, turns]) => turns).sort((a, b) => a - b)
  return { ...Object.fromEntries(byWay), all }
}

/** The middle one, or of two middle ones the higher. */
export function medianOf(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
