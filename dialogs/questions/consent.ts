import { offerView } from '../../enquiries/offer-view.ts'
import { answersOf, contactOf, needOf, organisationOf } from '../enquiry-parts.ts'
import { labelOf } from '../label-of.ts'
import { HUB, matched, partnersToAsk } from '../matched.ts'
import type { Choice, Question, Reading, Situation } from '../question.ts'
import type { Part } from '../reply.ts'
import { say } from '../say.ts'
import { isNo, isYes } from '../yes-no.ts'
import { facts } from './facts.ts'
import { partnerName } from './partner.ts'

/** Asked last, apart from everything else: may exactly these partners see the enquiry? */
export const consent: Question = {
  id: 'consent',
  fills: ['consent'],
  closed: true,
  isOpen: (answers) => answers.consent === undefined,
  ask: (situation) =>
    situation.answers.partner === HUB
      ? { parts: say(situation.wording.questions.consent.askHub), choices: hubChoices(situation) }
      : {
          parts: [
            letter(situation),
            ...say(consentText('first', situation), furtherText(situation)),
          ],
          choices: consentChoices(situation),
        },
  brief: (situation) =>
    situation.answers.partner === HUB
      ? say(situation.wording.questions.consent.askHub)
      : say(consentText('first', situation), furtherText(situation)),
  read: (text, pressed, situation): Reading => {
    if (situation.answers.partner === HUB) {
      const isAgreed = pressed === 'no' || isYes(text)
      return isAgreed ? { kind: 'answer', set: { consent: 'no' } } : { kind: 'unclear' }
    }
    if (pressed === 'ranked' && others(situation).length > 0)
      return { kind: 'answer', set: { consent: 'ranked' } }
    if (pressed === 'first' || isYes(text)) return { kind: 'answer', set: { consent: 'first' } }
    if (pressed === 'no' || isNo(text)) return { kind: 'answer', set: { consent: 'no' } }
    return { kind: 'unclear' }
  },
}

/** The very sentence that is agreed to or refused. */
export function consentText(given: 'first' | 'ranked', situation: Situation): string {
  const { wording, answers } = situation
  const { ask, rankedText } = wording.questions.consent
  const first = partnerName(answers.partner ?? HUB, situation)
  const rest = others(situation)
  return given === 'first' || rest.length === 0 ? ask(first) : rankedText(first, wording.and(rest))
}

function furtherText(situation: Situation): string | undefined {
  const rest = others(situation)
  const { wording } = situation
  return rest.length > 0 ? wording.questions.consent.further(wording.and(rest)) : undefined
}

/** Names of the partners in rank after the chosen one. */
function others(situation: Situation): string[] {
  const match = matched(situation.answers, situation.brain)
  return partnersToAsk(situation.answers, match)
    .slice(1)
    .map((id) => partnerName(id, situation))
}

function consentChoices(situation: Situation): Choice[] {
  const { wording, answers } = situation
  const { first, ranked, no } = wording.questions.consent
  const name = partnerName(answers.partner ?? HUB, situation)
  const rest = others(situation)
  const also = rest.length > 0 ? [{ title: ranked(name, wording.and(rest)), choice: 'ranked' }] : []
  return [{ title: first(name), choice: 'first' }, ...also, { title: no, choice: 'no' }]
}

function hubChoices({ wording }: Situation): Choice[] {
  return [{ title: wording.questions.consent.yesHub, choice: 'no' }]
}

/** The enquiry as the partner will see it before it accepts; what it does not see yet is marked. */
function letter(situation: Situation): Part {
  const { answers, wording, language } = situation
  const words = wording.questions.consent
  const view = offerView({
    need: needOf(answers),
    organisation: organisationOf(answers),
    contact: contactOf(answers),
    language,
  })
  const shown = { ...situation, answers: answersOf(view) }
  return {
    kind: 'letter',
    title: words.letter(partnerName(answers.partner ?? HUB, situation)),
    facts: facts
      .filter(({ says }) => says(situation) !== undefined)
      .map(({ id, says }) => ({ label: labelOf(id, wording), value: says(shown) ?? words.hidden })),
  }
}
