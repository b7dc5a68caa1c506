import { offerView } from '../../enquiries/offer-view.ts'
import { titleSaid } from '../choice-named.ts'
import { ConsentChoice } from '../conversation.ts'
import { answersOf, contactOf, needOf, organisationOf } from '../enquiry-parts.ts'
import { labelOf } from '../label-of.ts'
import { HUB, matched, partnersToAsk } from '../matched.ts'
import type { Choice, Question, Reading, Situation } from '../question.ts'
import type { Part } from '../reply.ts'
import { say } from '../say.ts'
import { FILL_IN } from '../wording/fill-in.ts'
import { isNo, isYes } from '../yes-no.ts'
import { facts } from './facts.ts'
import { partnerName } from './partner.ts'

/** Asked last, apart from everything else: may exactly these partners see the enquiry? */
export const consent: Question = {
  id: 'consent',
  fills: ['consent'],
  closed: true,
  isOpen: (answers) => answers.consent === undefined,
  ask: (situation) => ({
    parts: [...(isForHub(situation) ? [] : [letter(situation)]), ...sentences(situation)],
    choices: consentChoices(situation),
  }),
  brief: sentences,
  read: (text, pressed, situation): Reading => {
    const choice = pressed ?? titleSaid(text, consentChoices(situation))
    const { data } = ConsentChoice.safeParse(choice)
    const isOffered = consentChoices(situation).some((one) => one.choice === data)
    if (data && isOffered) return { kind: 'answer', set: { consent: data } }
    // Whoever would rather not file it like this may choose again.
    if (isForHub(situation) && isNo(text)) return { kind: 'open', question: 'partner' }
    if (isNo(text)) return { kind: 'answer', set: { consent: 'no' } }
    if (!isYes(text)) return { kind: 'unclear' }
    return { kind: 'answer', set: { consent: isForHub(situation) ? 'no' : 'first' } }
  },
}

/** The very words that are agreed to or refused. */
export function consentText(given: 'first' | 'ranked', situation: Situation): string {
  const { wording, answers } = situation
  const { ask, askHub } = wording.questions.consent
  if (isForHub(situation)) return askHub
  const first = ask(partnerName(answers.partner ?? HUB, situation))
  const further = given === 'ranked' ? furtherText(situation) : undefined
  return [first, further].filter(Boolean).join(' ')
}

function isForHub({ answers }: Situation): boolean {
  return answers.partner === HUB
}

function sentences(situation: Situation): Part[] {
  const { filledInBy, language } = situation
  const aloud = filledInBy && FILL_IN[language].readAloud
  return say(aloud, consentText('first', situation), furtherText(situation))
}

function furtherText(situation: Situation): string | undefined {
  const rest = others(situation)
  const { wording } = situation
  return rest.length > 0 ? wording.questions.consent.further(wording.and(rest)) : undefined
}

/** Names of the partners in rank after the chosen one. */
function others(situation: Situation): string[] {
  const match = matched(situation.answers, situation)
  return partnersToAsk(situation.answers, match)
    .slice(1)
    .map((id) => partnerName(id, situation))
}

function consentChoices(situation: Situation): Choice[] {
  const { wording, answers } = situation
  const { first, ranked, no, yesHub } = wording.questions.consent
  if (isForHub(situation)) return [{ title: yesHub, choice: 'no' }]
  const name = partnerName(answers.partner ?? HUB, situation)
  const rest = others(situation)
  const also = rest.length > 0 ? [{ title: ranked(name, wording.and(rest)), choice: 'ranked' }] : []
  return [{ title: first(name), choice: 'first' }, ...also, { title: no, choice: 'no' }]
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
