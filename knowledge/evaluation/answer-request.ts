import type { Lexicon } from '../lexicon.ts'
import { match } from '../match.ts'
import { understand } from '../understand.ts'
import type { LabelledRequest } from './labelled-request.ts'
import type { Answer } from './outcome.ts'

/** The name of who asks, where a label has it: a visitor is asked for it before the match. */
function nameOf({ organisation }: LabelledRequest): string | undefined {
  if (typeof organisation !== 'object') return organisation
  return typeof organisation.name === 'string' ? organisation.name : undefined
}

/**
 * Answers a request as a conversation would in which the visitor confirms what was understood: the
 * text alone gives focus areas and need type. Partners in `exclude` are no candidates.
 */
export function answerRequest(
  request: LabelledRequest,
  lexicon: Lexicon,
  exclude: string[] = [],
): Omit<Answer, 'milliseconds'> {
  const understanding = understand(request.text, lexicon)
  const { ranked, confidence } = match(
    {
      text: request.text,
      focusAreas: understanding.focusAreas.map(({ value }) => value),
      needType: understanding.needType?.value ?? 'other',
      organisation: { name: nameOf(request) },
      exclude,
    },
    lexicon,
  )
  return { understanding, ranked: ranked.map(({ partner }) => partner), confidence }
}
