import type { Lexicon } from '../lexicon.ts'
import { type MatchRequest, match } from '../match.ts'
import { type Understanding, understand } from '../understand.ts'
import type { LabelledRequest } from './labelled-request.ts'
import type { Answer } from './outcome.ts'

/** The name of who asks, where a label has it: a visitor is asked for it before the match. */
function nameOf({ organisation }: LabelledRequest): string | undefined {
  if (typeof organisation !== 'object') return organisation
  return typeof organisation.name === 'string' ? organisation.name : undefined
}

/** What a conversation would ask the matcher when the visitor confirms what was understood. */
export function matchRequestOf(
  request: LabelledRequest,
  { focusAreas, needType }: Understanding,
  exclude: string[],
): MatchRequest {
  return {
    text: request.text,
    focusAreas: focusAreas.map(({ value }) => value),
    needType: needType?.value ?? 'other',
    organisation: { name: nameOf(request) },
    exclude,
  }
}

/**
 * Answers a request as a conversation would in which the visitor confirms what was understood: the
 * text alone gives focus areas and need type. Partners in `exclude` are no candidates; `now`, an
 * instant, is what desired dates are seen from.
 */
export function answerRequest(
  request: LabelledRequest,
  lexicon: Lexicon,
  exclude: string[] = [],
  now?: string,
): Omit<Answer, 'milliseconds'> {
  const understanding = understand(request.text, lexicon, now)
  const { ranked, confidence } = match(matchRequestOf(request, understanding, exclude), lexicon)
  return { understanding, ranked: ranked.map(({ partner }) => partner), confidence }
}
