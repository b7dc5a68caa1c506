import type { Language } from '../knowledge/language.ts'
import { understand } from '../knowledge/understand.ts'
import type { Brain } from './brain.ts'
import type { Answers } from './conversation.ts'
import { labelOf } from './label-of.ts'
import { linesOf } from './overview.ts'
import type { FactId } from './question.ts'
import { READ_AT_MOST } from './request-of.ts'
import { short } from './short.ts'
import { subjectSaid, toldIn } from './understood-in.ts'
import { withTitle } from './with-title.ts'
import { wordingIn } from './wording/wording.ts'

/** One thing that a text tells, such as "Plaats: Gorinchem". */
export type ToldLine = { about: FactId; label: string; value: string }

/** What a first message tells while it is being typed. Nothing of the text is remembered. */
export function liveUnderstanding(
  text: string,
  language: Language,
  { brain, now }: { brain: Brain; now: string },
): ToldLine[] {
  const said = text.slice(0, READ_AT_MOST)
  const understanding = withTitle(understand(said, brain.lexicon, now), said)
  const areas = understanding.focusAreas.map(({ value }) => value)
  const answers: Answers = {
    ...toldIn(understanding),
    ...subjectSaid(understanding),
    ...(areas.length > 0 ? { focusAreas: areas } : {}),
  }
  const wording = wordingIn(language)
  return linesOf({ answers, language, wording, brain, now }).map(({ question, value }) => ({
    about: question,
    label: labelOf(question, wording),
    value: short(value),
  }))
}
