import { type ThemeChoice, themesToChoose } from '../../knowledge/themes-to-choose.ts'
import { choiceSaid } from '../choice-named.ts'
import { questionToAsk } from '../matched.ts'
import type { Choice, Situation } from '../question.ts'
import { remembered } from '../remembered.ts'
import { requestOf } from '../request-of.ts'
import { say } from '../say.ts'
import { toldByTheWay } from '../understood-in.ts'
import { isYes } from '../yes-no.ts'
import { optional } from './optional.ts'

const LONGEST = 120

/** What the need is about most: asked by itself only when that tells the partners apart best. */
export const theme = optional({
  id: 'theme',
  fills: ['theme'],
  closed: false,
  isOpen: (answers, brain) => questionToAsk(answers, brain) === 'theme',
  says: ({ answers, language }) => answers.theme?.[language],
  ask: (situation) => ({
    parts: say(situation.wording.questions.theme.ask),
    choices: choicesIn(situation),
  }),
  skipTitle: ({ questions }) => questions.theme.none,
  read: (text, pressed, situation) => {
    const named = pressed ?? choiceSaid(text, choicesIn, situation)
    const chosen = themesFor(situation).find(({ theme }) => theme.nl === named)
    if (chosen) return { kind: 'answer', set: { theme: chosen.theme } }
    if (pressed !== undefined || tellsOtherThings(text, situation)) return { kind: 'unclear' }
    const words = text.trim()
    if (words.length > LONGEST)
      return { kind: 'wrong', say: situation.wording.tooLong(words.length, LONGEST) }
    const isSaid = /\p{L}{2}/u.test(words) && !isYes(words)
    return isSaid
      ? { kind: 'answer', set: { theme: { nl: words, en: words } } }
      : { kind: 'unclear' }
  },
})

/** A name or an address is no theme, and is noted as what it is. */
function tellsOtherThings(text: string, situation: Situation): boolean {
  return Object.keys(toldByTheWay(text, situation)).length > 0
}

const themesToChooseFor = remembered(
  (request: ReturnType<typeof requestOf>, { lexicon }): ThemeChoice[] =>
    themesToChoose(request, lexicon),
  JSON.stringify,
)

/** The same before and after one is chosen. */
function themesFor({ answers, brain }: Situation): ThemeChoice[] {
  return themesToChooseFor(requestOf({ ...answers, theme: undefined, skipped: [] }), brain)
}

function choicesIn(situation: Situation): Choice[] {
  return themesFor(situation).map(({ theme }) => ({
    title: capitalised(theme[situation.language]),
    choice: theme.nl,
  }))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
