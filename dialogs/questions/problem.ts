import type { Understanding } from '../../knowledge/understand.ts'
import type { Question } from '../question.ts'
import { READ_AT_MOST } from '../request-of.ts'
import { say } from '../say.ts'
import { understoodIn } from '../understood-in.ts'

/** A longer text tells something, even when its subject is not among ours. */
const MOST_WORDS = 14
/** Kinds of help by which a partner does not know yet what for. */
const OPEN: readonly string[] = ['orientation', 'other']
const WORD = /\p{L}{2,}/gu

/** Asked once when the need tells neither a problem nor a subject: "wij willen iets met AI". */
export const problem: Question = {
  id: 'problem',
  fills: [],
  closed: false,
  isOpen: ({ vague }) => vague === true,
  ask: ({ wording }) => ({ parts: say(wording.questions.problem.ask), choices: [] }),
  skip: () => ({ vague: undefined }),
  read: (text, _choice, situation) => {
    if ((text.match(WORD) ?? []).length < 2) return { kind: 'unclear' }
    if (text.length > READ_AT_MOST)
      return { kind: 'wrong', say: situation.wording.tooLong(text.length, READ_AT_MOST) }
    const need = `${situation.answers.need ?? ''}\n\n${text}`
    return { kind: 'answer', set: { ...understoodIn(need, situation), need, vague: undefined } }
  },
}

/** Whether a need leaves a partner with nothing to go by. */
export function isVague(
  text: string,
  { focusAreas, sector, needType, partners }: Understanding,
): boolean {
  const kind = needType && needType.words.length > 0 ? needType.value : 'other'
  const isAbout = focusAreas.length > 0 || sector !== undefined || partners.length > 0
  return !isAbout && OPEN.includes(kind) && (text.match(WORD) ?? []).length <= MOST_WORDS
}
