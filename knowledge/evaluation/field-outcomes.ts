import type { Understanding } from '../understand.ts'
import { sizeOf } from '../understanding/organisation-of.ts'
import { phoneOf } from '../understanding/phone-of.ts'
import { type LabelledRequest, Told, toldLabels } from './labelled-request.ts'

/** One field that can be read from a text: what is right and what was read, in small letters. */
export type FieldOutcome = { field: string; expected: string | undefined; got: string | undefined }

type Fields = Map<string, string>

// What labels also call a field.
const otherNames: Readonly<Record<string, string>> = {
  municipality: 'place',
  city: 'place',
  people: 'size',
  kvkNumber: 'kvk',
}

const inSmall = (value: string | number | boolean): string => String(value).trim().toLowerCase()

/** What an understanding says in a single value, by field; the last day of a desired date. */
function saidIn(understanding: Understanding): Fields {
  const { organisation, kind, size, people, sector, kvkNumber } = understanding
  const { name, email, phone, municipality, outside, stage, data, desiredDate } = understanding
  const date = desiredDate?.value
  const said = {
    ...{ organisation: organisation?.value, kind: kind?.value, sector: sector?.value },
    ...{ name: name?.value, email: email?.value, phone: phone?.value, kvk: kvkNumber?.value },
    size: people?.value ?? size?.value,
    place: municipality?.value ?? outside?.value.place,
    stage: stage?.value,
    data: data?.value.available,
    desiredDate: date?.until ?? date?.from ?? date?.words,
  }
  return new Map(
    Object.entries(said).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, inSmall(value)]],
    ),
  )
}

/** What labels say, whether beside the text or within `organisation`, where its name is `name`. */
function expectedIn(request: LabelledRequest): Fields | undefined {
  const { organisation } = request
  const own = toldLabels(request)
  const within = typeof organisation === 'object' ? Object.entries(organisation) : []
  const called = typeof organisation === 'string' ? [['organisation', organisation] as const] : []
  const isNamed = within.some(([label]) => label === 'organisation')
  const inside = within.map(
    ([label, value]) => [label === 'name' && !isNamed ? 'organisation' : label, value] as const,
  )
  if (own.length === 0 && organisation === undefined) return undefined
  return new Map(
    [...own, ...called, ...inside].flatMap(([label, value]) => {
      const told = Told.safeParse(value).data
      return told === null || told === undefined
        ? []
        : [[otherNames[label] ?? label, inSmall(told)]]
    }),
  )
}

const isNumber = (text: string | undefined): text is string => /^\d+$/.test(text ?? '')

/** A number of people beside a word for it is compared as a size, and a phone number as it is kept. */
function comparable({ field, expected, got }: FieldOutcome): FieldOutcome {
  if (field === 'phone' && expected !== undefined)
    return { field, expected: phoneOf(expected)?.value ?? expected, got }
  if (field !== 'size' || isNumber(expected) === isNumber(got)) return { field, expected, got }
  const asSize = (text: string | undefined) => (isNumber(text) ? sizeOf(Number(text)) : text)
  return { field, expected: asSize(expected), got: asSize(got) }
}

/**
 * The language, the common question, and what the text says of who asks and when, where a line has
 * any label of it: what it then has none of, the text does not say.
 */
export function fieldOutcomes(
  request: LabelledRequest,
  understanding: Understanding,
): FieldOutcome[] {
  const { language, question } = request
  const ofLanguage = { field: 'language', expected: language, got: understanding.language }
  const asked = understanding.question?.value
  const ofQuestion = { field: 'question', expected: question ?? undefined, got: asked }
  const outcomes = [
    ...(language === undefined ? [] : [ofLanguage]),
    ...(question === undefined ? [] : [ofQuestion]),
  ]
  const expected = expectedIn(request)
  if (!expected) return outcomes
  const said = saidIn(understanding)
  const fields = new Set([...expected.keys(), ...said.keys()])
  return [
    ...outcomes,
    ...[...fields].map((field) =>
      comparable({ field, expected: expected.get(field), got: said.get(field) }),
    ),
  ]
}
