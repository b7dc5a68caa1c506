import type { Understanding } from '../understand.ts'
import type { Asked } from './after-asking.ts'
import { type FieldOutcome, fieldOutcomes } from './field-outcomes.ts'
import type { LabelledRequest } from './labelled-request.ts'

/** What came out for a request. */
export type Answer = {
  understanding: Understanding
  /** Ids of partners, best first. */
  ranked: string[]
  /** How likely the first is acceptable, between 0 and 1. */
  confidence: number
  milliseconds: number
  /** What a question more brings, where one is asked. */
  asked?: Asked
}

/** One answer against its label: each part only where there is a label for it. */
export type Outcome = {
  request: LabelledRequest
  answer: Answer
  partner?: { first: boolean; acceptable: boolean; inThree: boolean }
  area?: { first: boolean; acceptable: boolean }
  need?: { acceptable: boolean }
  scope: { isOutside: boolean; saidOutside: boolean }
  fields: FieldOutcome[]
}

/** What stands for "none of the focus areas" where an id is expected. */
export const none = 'none'

function partnerOutcome({ partners }: LabelledRequest, { ranked }: Answer): Outcome['partner'] {
  const [first] = ranked
  return (
    partners && {
      first: first === partners[0],
      acceptable: first !== undefined && partners.includes(first),
      inThree: ranked.slice(0, 3).some((id) => partners.includes(id)),
    }
  )
}

/** The areas that are acceptable, the best first; `none` where none of them is. */
export const areasOf = ({ focusAreas }: LabelledRequest): string[] | undefined =>
  focusAreas && (focusAreas.length === 0 ? [none] : focusAreas)

/** The deciding area that was understood. */
export const areaIn = ({ understanding }: Answer): string =>
  understanding.focusAreas[0]?.value ?? none

/** The need type that was understood. */
export const needIn = ({ understanding }: Answer): string => understanding.needType?.value ?? none

function areaOutcome(request: LabelledRequest, answer: Answer): Outcome['area'] {
  const areas = areasOf(request)
  const said = areaIn(answer)
  return areas && { first: said === areas[0], acceptable: areas.includes(said) }
}

function needOutcome({ needTypes }: LabelledRequest, answer: Answer): Outcome['need'] {
  return needTypes && { acceptable: needTypes.includes(needIn(answer)) }
}

/** Judges an answer by the labels of its request; without a label a request counts as in scope. */
export function outcomeOf(request: LabelledRequest, answer: Answer): Outcome {
  const partner = partnerOutcome(request, answer)
  const area = areaOutcome(request, answer)
  const need = needOutcome(request, answer)
  return {
    request,
    answer,
    ...(partner && { partner }),
    ...(area && { area }),
    ...(need && { need }),
    scope: {
      isOutside: request.inScope === false,
      saidOutside: answer.understanding.outOfScope !== undefined,
    },
    fields: fieldOutcomes(request, answer.understanding),
  }
}
