import { placeIn } from '../find-place.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import type { Found } from '../understanding/found.ts'
import { organisationKindOf, organisationSizeOf } from '../understanding/organisation-of.ts'
import type { OrganisationKind, OrganisationSize } from '../understanding/organisation-words.ts'

/** What the visitor said of the organisation in answer to a question. */
export type OrganisationAnswers = {
  name?: string
  municipality?: string
  kind?: OrganisationKind
  size?: OrganisationSize
}

type Known<Value> = { value: Value; words: string[] }

/** The organisation that asks: what was answered, else what its text says. */
export type Asker = {
  kind: Known<OrganisationKind> | undefined
  size: Known<OrganisationSize> | undefined
  municipality: Known<string> | undefined
}

function known<Value>(answer: Value | undefined, read: Found<Value> | undefined) {
  if (answer !== undefined) return { value: answer, words: [] }
  return read && { value: read.value, words: read.words }
}

export function askerOf(
  reading: Reading,
  answers: OrganisationAnswers | undefined,
  lexicon: Lexicon,
): Asker {
  const place = placeIn(reading, lexicon)
  const municipality =
    place?.municipality === undefined
      ? undefined
      : { value: place.municipality, words: place.words, confidence: place.confidence }
  return {
    kind: known(answers?.kind, organisationKindOf(reading)),
    size: known(answers?.size, organisationSizeOf(reading)),
    municipality: known(answers?.municipality, municipality),
  }
}
