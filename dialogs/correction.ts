import type { Answers } from './conversation.ts'
import { lineNamed, type Named } from './line-named.ts'
import type { Question, Situation } from './question.ts'
import { subjectSaid, toldIn, understandingOf } from './understood-in.ts'

const LONGEST = 300
/** How people begin when they put something right. */
const MARKER =
  /^(?:(?:nee|neen|no|nope|sorry|oeps|oops|pardon|correctie|correction|fout|wrong|(?:dat )?klopt niet|that is not right|that's (?:not right|wrong)|eigenlijk|actually|wacht|wait|ik bedoel|wij bedoelen|i mean|we mean|niet goed|maar|but)\b[\s,.:;–-]*)+/i

/** What a message puts right: an answer by its name, or what it tells otherwise than before. */
export type Correction = (Named & { value: string }) | { set: Answers }

/** Puts right what was understood, at any question: "nee, wij zitten in Leiderdorp". */
export function correctionIn(
  text: string,
  asked: Question,
  situation: Situation,
): Correction | undefined {
  if (text.length > LONGEST) return undefined
  const said = text.trim()
  const rest = said.replace(MARKER, '')
  const { question, value } = lineNamed(rest) ?? {}
  // "De naam is Bakkerij Smit" answers for which organisation it is asked.
  if (question === 'name' && asked.id === 'organisation') return undefined
  if (question && value !== undefined) return { question, value }
  if (rest === said || rest === '') return undefined
  const set = otherwise(rest, situation)
  return Object.keys(set).length > 0 ? { set } : undefined
}

/** What a text tells that differs from what was answered. */
function otherwise(text: string, situation: Situation): Answers {
  const understanding = understandingOf(text, situation)
  const told = { ...toldIn(understanding), ...subjectSaid(understanding) }
  const known = new Map(Object.entries(situation.answers))
  return Object.fromEntries(
    Object.entries(told).filter(
      ([key, value]) => JSON.stringify(known.get(key)) !== JSON.stringify(value),
    ),
  )
}
