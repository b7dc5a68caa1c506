import { offerView } from '../../enquiries/offer-view.ts'
import { contactOf, needOf, organisationOf } from '../enquiry-parts.ts'
import { HUB, matched, partnersToAsk } from '../matched.ts'
import type { Choice, Question, Reading, Situation } from '../question.ts'
import type { Part } from '../reply.ts'
import { say } from '../say.ts'
import { isNo, isYes } from '../yes-no.ts'
import { partnerName } from './partner.ts'
import { areaNames, needTypeName } from './subject.ts'

/** Asked last, apart from everything else: may exactly these partners see the enquiry? */
export const consent: Question = {
  id: 'consent',
  fills: ['consent'],
  closed: true,
  isOpen: (answers) => answers.consent === undefined,
  ask: (situation) =>
    situation.answers.partner === HUB
      ? { parts: say(situation.wording.hubConsentAsk), choices: hubChoices(situation) }
      : {
          parts: [
            letter(situation),
            ...say(consentText('first', situation), furtherText(situation)),
          ],
          choices: consentChoices(situation),
        },
  why: (wording) => wording.consentWhy,
  again: (wording) => wording.consentAgain,
  read: (text, pressed, situation): Reading => {
    if (situation.answers.partner === HUB) {
      const filed = pressed === 'no' || isYes(text)
      return filed ? { kind: 'answer', set: { consent: 'no' } } : { kind: 'unclear' }
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
  const { wording } = situation
  const first = partnerName(situation.answers.partner ?? HUB, situation)
  const rest = others(situation)
  return given === 'first' || rest.length === 0
    ? wording.consentAsk(first)
    : wording.consentRankedText(first, wording.and(rest))
}

function furtherText(situation: Situation): string | undefined {
  const rest = others(situation)
  const { wording } = situation
  return rest.length > 0 ? wording.consentFurther(wording.and(rest)) : undefined
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
  const first = partnerName(answers.partner ?? HUB, situation)
  const rest = others(situation)
  const also =
    rest.length > 0
      ? [{ title: wording.consentRanked(first, wording.and(rest)), choice: 'ranked' }]
      : []
  return [
    { title: wording.consentFirst(first), choice: 'first' },
    ...also,
    { title: wording.consentNo, choice: 'no' },
  ]
}

function hubChoices({ wording }: Situation): Choice[] {
  return [{ title: wording.hubConsentYes, choice: 'no' }]
}

/** The enquiry as the partner will see it before it accepts. */
function letter(situation: Situation): Part {
  const { answers, wording, brain, language } = situation
  const view = offerView({
    need: needOf(answers),
    organisation: organisationOf(answers),
    contact: contactOf(answers),
    language,
  })
  const core = view.need.core ? [{ label: wording.coreLabel, value: view.need.core }] : []
  return {
    kind: 'letter',
    title: wording.letterTitle(partnerName(answers.partner ?? HUB, situation)),
    facts: [
      { label: wording.needLabel, value: view.need.text },
      ...core,
      { label: wording.areaLabel, value: areaNames(view.focusAreas, brain, language) },
      { label: wording.needTypeLabel, value: needTypeName(view.needType, brain, language) },
      { label: wording.placeLabel, value: view.municipality ?? wording.hidden },
      { label: wording.organisationLabel, value: wording.hidden },
      { label: wording.nameLabel, value: wording.hidden },
      { label: wording.emailLabel, value: wording.hidden },
    ],
  }
}
