import type { Answers, QuestionId } from '../conversation.ts'
import { plain } from '../plain.ts'
import type { FactQuestion, Reading } from '../question.ts'
import type { Wording } from '../wording/wording.ts'

type Optional = Pick<FactQuestion, 'id' | 'fills' | 'closed' | 'says' | 'ask' | 'read'> & {
  /** When it is asked by itself; else only when the visitor opens it. */
  isOpen?: FactQuestion['isOpen']
  /** What the button says that leaves it open, where that says more than "skip". */
  skipTitle?: (wording: Wording) => string
  /** How it is also said that any answer will do, in plain letters. */
  anyWillDo?: RegExp
}

const SKIP = 'skip'
const NOTHING = new Set([
  ...[
    'geen',
    'nee',
    'niets',
    'niet van toepassing',
    'n v t',
    'nvt',
    'leeg',
    'haal weg',
    'weghalen',
    'geen van deze',
  ],
  ...[
    'none',
    'none of these',
    'no',
    'nothing',
    'not applicable',
    'n a',
    'empty',
    'remove',
    'remove it',
  ],
])

/** A question that may be left open, or its answer taken away again: by button, or with "geen". */
export function optional({
  isOpen = () => false,
  skipTitle = ({ skipButton }) => skipButton,
  anyWillDo,
  ...question
}: Optional): FactQuestion {
  const { id, fills, closed } = question
  const skip = ({ skipped = [] }: Answers): Answers => ({
    ...emptied(fills),
    skipped: [...skipped.filter((one) => one !== id), id],
  })
  return {
    ...question,
    skip,
    isOpen: (answers, brain) => isUnanswered(id, fills, answers) && isOpen(answers, brain),
    ask: (situation, press) => {
      const { parts, choices } = question.ask(situation, press)
      const leave = { title: skipTitle(situation.wording), choice: SKIP }
      return { parts, choices: [...choices, leave] }
    },
    read: (text, choice, situation) => {
      const said = plain(text)
      const isLeft = NOTHING.has(said) || anyWillDo?.test(said) === true
      const isNothing = choice === SKIP || (choice === undefined && isLeft)
      const skipped: Reading = { kind: 'answer', set: skip(situation.answers) }
      // "Nee" may be what a closed question offers.
      if (choice === SKIP || (isNothing && !closed)) return skipped
      const reading = question.read(text, choice, situation)
      return isNothing && reading.kind === 'unclear' ? skipped : reading
    },
  }
}

/** Whether it was neither answered nor skipped. */
export function isUnanswered(id: QuestionId, fills: (keyof Answers)[], answers: Answers): boolean {
  return fills.every((fill) => answers[fill] === undefined) && !answers.skipped?.includes(id)
}

function emptied(fills: (keyof Answers)[]): Answers {
  return Object.fromEntries(fills.map((fill) => [fill, undefined]))
}
