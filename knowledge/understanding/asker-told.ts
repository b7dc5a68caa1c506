import type { Lexicon } from '../lexicon.ts'
import type { PlainLine } from '../reading/plain-line.ts'
import { emailOf } from './email-of.ts'
import type { Found } from './found.ts'
import { type HeadCount, headCount } from './head-count.ts'
import { kindImplied } from './kind-implied.ts'
import { kindTold } from './kind-told.ts'
import { type KvkNumber, kvkNumberOf } from './kvk-number-of.ts'
import type { NameRun } from './name-run.ts'
import { organisationNameOf } from './organisation-name-of.ts'
import { organisationSizeOf, peopleOf } from './organisation-of.ts'
import type { OrganisationKind, OrganisationSize } from './organisation-words.ts'
import { personNameOf } from './person-name-of.ts'
import { phoneOf } from './phone-of.ts'

/** What a text says of who asks; what it does not say is absent. */
export type AskerTold = KvkNumber & {
  /** Name of the organisation. */
  organisation?: Found<string>
  kind?: Found<OrganisationKind>
  size?: Found<OrganisationSize>
  /** How many people work there. */
  people?: Found<number>
  /** Name of the person who writes. */
  name?: Found<string>
  email?: Found<string>
  /** In the form of ITU-T E.164, "+31612345678". */
  phone?: Found<string>
}

/** Without where in the text it was. */
const plainFound = <Value>({ value, words, confidence }: Found<Value>): Found<Value> => ({
  value,
  words,
  confidence,
})

/** What is told of the asker, and where its name and its number of people stand. */
type AskerRead = {
  asker: AskerTold
  organisation: NameRun | undefined
  count: HeadCount | undefined
}

/** Reads who asks, for which organisation, and how to reach them. */
export function askerTold(plain: PlainLine, lexicon: Lexicon): AskerRead {
  const { reading } = plain
  const count = headCount(reading)
  const email = emailOf(reading.text)
  const person = personNameOf(plain, email, lexicon)
  const organisation = organisationNameOf(plain, { person, email, count }, lexicon)
  const kind = kindTold(reading, { organisation, count }, lexicon) ?? kindImplied(plain)
  const size = organisationSizeOf(reading, count)
  const people = peopleOf(reading, count)
  const phone = phoneOf(reading.text)
  const asker = {
    ...(organisation && { organisation: plainFound(organisation) }),
    ...(kind && { kind }),
    ...(size && { size }),
    ...(people && { people }),
    ...(person && { name: plainFound(person) }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...kvkNumberOf(reading.text),
  }
  return { asker, organisation, count }
}
