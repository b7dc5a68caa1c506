import { OrganisationKind, OrganisationSize } from '../../enquiries/codes.ts'
import { choiceSaid } from '../choice-named.ts'
import type { Answers } from '../conversation.ts'
import { questionToAsk } from '../matched.ts'
import type { Choice, Situation } from '../question.ts'
import { say } from '../say.ts'
import { toldIn, understandingOf } from '../understood-in.ts'
import { optional } from './optional.ts'

/** What kind of organisation asks; asked by itself only when that tells the partners apart best. */
export const kind = optional({
  id: 'kind',
  fills: ['kind'],
  closed: true,
  isOpen: (answers, brain) => questionToAsk(answers, brain) === 'kind',
  says: ({ answers, wording }) => answers.kind && wording.kinds[answers.kind],
  ask: (situation) => {
    const { ask, askOnly } = situation.wording.questions.kind
    const { organisation } = situation.answers
    const asked = organisation === undefined ? askOnly : ask(organisation)
    return { parts: say(asked), choices: kindChoices(situation) }
  },
  read: (text, pressed, situation) => {
    const choice = pressed ?? choiceSaid(text, kindChoices, situation)
    const kind = OrganisationKind.safeParse(choice).data ?? told(`wij zijn ${text}`, situation).kind
    return kind ? { kind: 'answer', set: { kind } } : { kind: 'unclear' }
  },
})

/** How many people work there; asked by itself only when that tells the partners apart best. */
export const size = optional({
  id: 'size',
  fills: ['size', 'people'],
  closed: true,
  isOpen: (answers, brain) => questionToAsk(answers, brain) === 'size',
  says: ({ answers, wording }) =>
    answers.people?.toString() ?? (answers.size && wording.sizes[answers.size]),
  ask: (situation) => ({
    parts: say(situation.wording.questions.size.ask),
    choices: sizeChoices(situation),
  }),
  read: (text, pressed, situation) => {
    const said = peopleIn(text, situation)
    if (pressed === undefined && said.size) return { kind: 'answer', set: said }
    const choice = pressed ?? choiceSaid(text, sizeChoices, situation)
    const size = OrganisationSize.safeParse(choice).data
    return size ? { kind: 'answer', set: { size, people: undefined } } : { kind: 'unclear' }
  },
})

/** The sector of a need in none of the five areas; asked only when it tells the partners apart best. */
export const sector = optional({
  id: 'sector',
  fills: ['sector'],
  closed: true,
  isOpen: (answers, brain) => questionToAsk(answers, brain) === 'sector',
  says: ({ answers, brain, language }) =>
    brain.knowledge.sectors.find(({ id }) => id === answers.sector)?.name[language],
  ask: (situation) => ({
    parts: say(situation.wording.questions.sector.ask),
    choices: sectorChoices(situation),
  }),
  read: (text, pressed, situation) => {
    const named = pressed ?? choiceSaid(text, sectorChoices, situation)
    const sector = named ?? told(text, situation).sector
    return sector ? { kind: 'answer', set: { sector } } : { kind: 'unclear' }
  },
})

/** A bare number counts people, and is not the number of a choice. */
function peopleIn(text: string, situation: Situation): Answers {
  const { size, people } = { ...told(`${text} medewerkers`, situation), ...told(text, situation) }
  return { size, people }
}

function told(text: string, situation: Situation): Answers {
  return toldIn(understandingOf(text, situation))
}

function kindChoices({ wording: { kinds } }: Situation): Choice[] {
  return OrganisationKind.options.map((choice) => ({ title: kinds[choice], choice }))
}

function sizeChoices({ wording: { sizes } }: Situation): Choice[] {
  return OrganisationSize.options.map((choice) => ({ title: sizes[choice], choice }))
}

function sectorChoices({ brain, language }: Situation): Choice[] {
  return brain.knowledge.sectors.map(({ id, name }) => ({ title: name[language], choice: id }))
}
