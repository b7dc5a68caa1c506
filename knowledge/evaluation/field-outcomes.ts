import { z } from 'zod'
import type { Understanding } from '../understand.ts'
import type { LabelledRequest } from './labelled-request.ts'

/** One field that can be read from a text: what is right and what was read, in small letters. */
export type FieldOutcome = { field: string; expected: string | undefined; got: string | undefined }

const Plain = z.union([z.string(), z.number(), z.boolean()])
const Found = z.object({ value: Plain })

// What a label may call a field, and what an understanding calls it.
const otherNames: Readonly<Record<string, string>> = { place: 'municipality', city: 'municipality' }

const inSmall = (value: z.infer<typeof Plain>): string => String(value).trim().toLowerCase()

/** Everything an understanding says in a single value, by field. */
function saidIn(understanding: Understanding): Map<string, string> {
  const said = new Map<string, string>()
  for (const [field, value] of Object.entries(understanding)) {
    const found = Found.safeParse(value)
    if (found.success) said.set(field, inSmall(found.data.value))
  }
  return said
}

function expectedOf(organisation: Record<string, unknown>): Map<string, string> {
  const expected = new Map<string, string>()
  for (const [name, value] of Object.entries(organisation)) {
    const plain = Plain.safeParse(value)
    if (plain.success) expected.set(otherNames[name] ?? name, inSmall(plain.data))
  }
  return expected
}

/**
 * The language, the common question, and the fields of the organisation where a label has them: what
 * it does not have there, the text does not say.
 */
export function fieldOutcomes(
  { language, question, organisation }: LabelledRequest,
  understanding: Understanding,
): FieldOutcome[] {
  const ofLanguage = { field: 'language', expected: language, got: understanding.language }
  const asked = understanding.question?.value
  const ofQuestion = { field: 'question', expected: question ?? undefined, got: asked }
  const outcomes = [
    ...(language === undefined ? [] : [ofLanguage]),
    ...(question === undefined ? [] : [ofQuestion]),
  ]
  if (typeof organisation !== 'object') return outcomes
  const expected = expectedOf(organisation)
  const said = saidIn(understanding)
  const fields = new Set([...expected.keys(), ...said.keys()])
  return [
    ...outcomes,
    ...[...fields].map((field) => ({ field, expected: expected.get(field), got: said.get(field) })),
  ]
}
