import { roleSaid } from '../../knowledge/role-said.ts'
import { rolesToChoose } from '../../knowledge/roles-to-choose.ts'
import { choiceSaid } from '../choice-named.ts'
import { questionToAsk } from '../matched.ts'
import type { Choice, Reading, Situation } from '../question.ts'
import { remembered } from '../remembered.ts'
import { requestOf } from '../request-of.ts'
import { say } from '../say.ts'
import { toldByTheWay } from '../understood-in.ts'
import { optional } from './optional.ts'

const ANY_WILL_DO = new RegExp(
  `^(?:${[
    'geen voorkeur|(?:dat |het )?maakt (?:mij |me |ons )?niet (?:zoveel )?uit|om het even',
    'beide|alle(?:bei|maal| twee| drie)|(?:dat )?mag u (?:zelf )?kiezen|kies(?:t u)? (?:zelf )?maar',
    'no preference|(?:it |that )?(?:does not|doesn t) matter(?: to (?:me|us))?',
    '(?:i |we )?(?:do not|don t) mind|you (?:may )?choose',
    'both|all of (?:them|these)|(?:either|any)(?: (?:of them )?is fine)?',
  ].join('|')})$`,
)

/** What the partner is wanted for: asked by itself only when that tells the partners apart best. */
export const partnerRole = optional({
  id: 'partnerRole',
  fills: ['partnerRole'],
  closed: false,
  isOpen: (answers, brain) => questionToAsk(answers, brain) === 'partnerRole',
  says: (situation) => titleOf(situation.answers.partnerRole, situation),
  ask: (situation) => ({
    parts: say(situation.wording.questions.partnerRole.ask),
    choices: choicesIn(situation),
  }),
  skipTitle: ({ questions }) => questions.partnerRole.none,
  anyWillDo: ANY_WILL_DO,
  read: (text, pressed, situation) => {
    const chosen = pressed ?? choiceSaid(text, choicesIn, situation)
    if (titleOf(chosen, situation)) return { kind: 'answer', set: { partnerRole: chosen } }
    return pressed === undefined ? readTyped(text, situation) : { kind: 'unclear' }
  },
})

/** What was made of other words is said back. A name or an address is noted as what it is. */
function readTyped(text: string, situation: Situation): Reading {
  const { answers, brain, wording } = situation
  const isOther = text.trim().endsWith('?') || Object.keys(toldByTheWay(text, situation)).length > 0
  const role = isOther ? undefined : roleSaid(text, rolesFor(situation), brain.lexicon)
  const title = titleOf(role, situation)
  if (title === undefined) return { kind: 'unclear' }
  const set = { partnerRole: role }
  const noted = wording.noted(wording.answer(wording.labels.partnerRole, title))
  return { kind: 'answer', set, ...(answers.partnerRole === undefined ? { say: noted } : {}) }
}

const rolesToChooseFor = remembered(
  (request: ReturnType<typeof requestOf>, { lexicon }): string[] => rolesToChoose(request, lexicon),
  JSON.stringify,
)

/** The same before and after one is chosen. */
function rolesFor({ answers, brain }: Situation): string[] {
  const open = { ...answers, partnerRole: undefined, skipped: [] }
  return rolesToChooseFor(requestOf(open), brain)
}

function choicesIn(situation: Situation): Choice[] {
  return rolesFor(situation).flatMap((choice) => {
    const title = titleOf(choice, situation)
    return title === undefined ? [] : [{ title, choice }]
  })
}

function titleOf(role: string | undefined, { brain, language }: Situation): string | undefined {
  return brain.knowledge.roles.find(({ id }) => id === role)?.choice[language]
}
