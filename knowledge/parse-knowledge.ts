import { z } from 'zod'
import { aliasFaults } from './alias-faults.ts'
import { coverageFaults, referenceFaults } from './coherence-faults.ts'
import { CommonQuestion, Exit } from './common-question.ts'
import { RequestModel } from './request-model.ts'
import {
  FocusArea,
  Hub,
  type Knowledge,
  Municipality,
  NeedType,
  Partner,
  Places,
  Role,
  Sector,
} from './schema.ts'
import { shapeFaults } from './shape-faults.ts'
import { TermModel } from './term-model.ts'

/** The knowledge folder cannot be used as it is; the message has one line for each fault. */
export class KnowledgeFault extends Error {
  override readonly name = 'KnowledgeFault'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

// Strict, so that a misspelt field is a fault instead of a field that is silently not there.
const shapes = {
  hub: z.strictObject(Hub.shape),
  roles: z.array(z.strictObject(Role.shape)).min(1),
  focusAreas: z.array(z.strictObject(FocusArea.shape)).min(1),
  needTypes: z.array(z.strictObject(NeedType.shape)).min(1),
  sectors: z.array(z.strictObject(Sector.shape)),
  places: z.strictObject({
    ...Places.shape,
    municipalities: z.array(z.strictObject(Municipality.shape)).min(1),
  }),
  partner: z.strictObject(Partner.shape),
  questions: z.array(z.strictObject(CommonQuestion.shape)),
  exits: z.array(Exit),
  terms: z.strictObject(TermModel.shape),
  requests: z.strictObject(RequestModel.shape),
}

/** Files a hub may do without. */
const optional = {
  terms: 'term-model.json',
  requests: 'request-model.json',
  questions: 'questions.json',
  exits: 'exits.json',
}

type Files = ReadonlyMap<string, unknown>

/** One file in its shape, or undefined, with what is wrong added to the faults. */
function readFile<T>(files: Files, file: string, shape: z.ZodType<T>, faults: string[]) {
  if (!files.has(file)) {
    faults.push(`${file}: whole file: is missing. Add the file.`)
    return undefined
  }
  const result = shape.safeParse(files.get(file), { reportInput: true })
  if (!result.success) faults.push(...shapeFaults(file, result.error))
  return result.data
}

/** The cards that can be read, and the ids of all: what another card refers to may be unreadable. */
function readCards(files: Files, faults: string[]) {
  const ids = [...files.keys()]
    .flatMap((file) => /^partners\/(.+)\.json$/.exec(file)?.[1] ?? [])
    .sort()
  if (ids.length === 0) faults.push('partners: whole folder: has no card. Add a partner.')
  const partners = ids.flatMap((id): Partner[] => {
    const file = `partners/${id}.json`
    const card = readFile(files, file, shapes.partner, faults)
    if (card === undefined || card.id === id) return card ? [card] : []
    faults.push(`${file}: id: is "${card.id}". Name the file ${card.id}.json, or change the id.`)
    return []
  })
  return { partners, partnerIds: new Set(ids) }
}

/**
 * The knowledge of one hub from its files: keys are paths in the folder (`hub.json`,
 * `partners/tudelft.json`), values their parsed JSON; `version` is a name for what stands in them. Partners come in the order of
 * their ids. Throws a `KnowledgeFault` that lists every fault found.
 */
export function parseKnowledge(files: Files, version: string): Knowledge {
  const faults: string[] = []
  const hub = readFile(files, 'hub.json', shapes.hub, faults)
  const roles = readFile(files, 'roles.json', shapes.roles, faults)
  const focusAreas = readFile(files, 'focus-areas.json', shapes.focusAreas, faults)
  const needTypes = readFile(files, 'need-types.json', shapes.needTypes, faults)
  const sectors = readFile(files, 'sectors.json', shapes.sectors, faults)
  const places = readFile(files, 'places.json', shapes.places, faults)
  const readOptional = <T>(file: string, shape: z.ZodType<T>): T | undefined =>
    files.has(file) ? readFile(files, file, shape, faults) : undefined
  const terms = readOptional(optional.terms, shapes.terms)
  const requests = readOptional(optional.requests, shapes.requests)
  const questions = readOptional(optional.questions, shapes.questions) ?? []
  const exits = readOptional(optional.exits, shapes.exits) ?? []
  const { partners, partnerIds } = readCards(files, faults)

  // A partner whose card cannot be read may be the one who serves a role or area.
  const complete = faults.length === 0
  const draft = { roles, focusAreas, needTypes, sectors, partners, partnerIds, questions, exits }
  faults.push(...referenceFaults(draft), ...aliasFaults(partners))
  if (complete) faults.push(...coverageFaults(draft))

  const readable = hub && roles && focusAreas && needTypes && sectors && places
  if (!readable || faults.length > 0) throw new KnowledgeFault(faults)
  const lists = { hub, roles, focusAreas, needTypes, sectors, partners, places, questions, exits }
  return { version, ...lists, ...(terms && { terms }), ...(requests && { requests }) }
}

// Top-level names that RFC 2606 keeps for examples: no mail ever arrives there.
const exampleDomain = /(?:\.(?:example|test|invalid|localhost)|[@.]example\.(?:com|net|org))$/i

function addressFaults(file: string, path: string, address: string | null): string[] {
  if (address === null) return [`${file}: ${path}: is missing. Write the address that is read.`]
  return exampleDomain.test(address)
    ? [`${file}: ${path}: ${address} is an example (RFC 2606). Write the address that is read.`]
    : []
}

/**
 * Routes along which no letter would arrive: an example address (RFC 2606) or none, of the hub or
 * of a partner that is asked. One line for each; production refuses to start with one.
 */
export function routeFaults({ hub, partners }: Knowledge): string[] {
  return [
    ...addressFaults('hub.json', 'email', hub.email),
    ...addressFaults('hub.json', 'privacyEmail', hub.privacyEmail),
    ...partners
      .filter(({ tier }) => tier !== 'external')
      .flatMap(({ id, email }) => addressFaults(`partners/${id}.json`, 'email', email)),
  ]
}
