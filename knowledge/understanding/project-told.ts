import type { Lexicon } from '../lexicon.ts'
import type { PlainLine } from '../reading/plain-line.ts'
import { type DataSaid, dataOf } from './data-of.ts'
import { type DesiredDate, desiredDateIn } from './desired-date/desired-date-in.ts'
import type { Found } from './found.ts'
import { personalDataOf } from './personal-data-of.ts'
import { type Stage, stageOf } from './stage-of.ts'

/** What a text says of what is asked; what it does not say is absent. */
export type ProjectTold = {
  desiredDate?: Found<DesiredDate>
  stage?: Found<Stage>
  data?: Found<DataSaid>
  /** Whether the data is about people. */
  personalData?: Found<boolean>
}

/** Reads how far the asker is, with what data, and by when; no date without a `now` to see it from. */
export function projectTold(
  plain: PlainLine,
  { knowledge }: Pick<Lexicon, 'knowledge'>,
  now: string | undefined,
): ProjectTold {
  const { timeZone } = knowledge.hub
  const desiredDate = now === undefined ? undefined : desiredDateIn(plain, now, timeZone)
  const stage = stageOf(plain)
  const data = dataOf(plain.reading)
  const personalData = personalDataOf(plain)
  return {
    ...(desiredDate && { desiredDate }),
    ...(stage && { stage }),
    ...(data && { data }),
    ...(personalData && { personalData }),
  }
}
