import { isDenial } from '../reading/negation.ts'
import type { Reading } from '../reading/reading.ts'
import { wordSet } from '../reading/word-set.ts'
import type { DataKind } from './data-words.ts'

/** A mention of data: positions in the reading's terms, `to` exclusive. */
export type Thing = { from: number; to: number; kind?: DataKind }

/** What a text says of having a thing, with the words that say it. */
export type Claim = {
  available: 'yes' | 'no' | 'unknown'
  from: number
  to: number
  confidence: number
}

const having = wordSet(
  `heb hebben beschikken verzamelen verzamelden bewaren registreren meten
  have had hold collect collected store stored record recorded got possess own`,
)
const being = wordSet('beschikbaar aanwezig voorhanden available')
/** Who has it: the asker, or something of the asker's ("onze pompen"). */
const askers = wordSet('wij we ik i onze ons our mijn my')
const ours = wordSet('onze ons our mijn my eigen own')
const wished = wordSet(
  `willen wil wilt zou zouden want wants would wish nodig need needs zoeken zoek seek looking moeten
  moet must kunnen could graag`,
)
/** What parts "wij willen herkennen" from "en hebben foto's". */
const joints = wordSet('en and maar but')
/** Where what one has ends: "problemen met", "foto's die", "om". */
const elsewhere = wordSet(
  'met voor over aan bij om die dat waarmee with for about that which to so but maar',
)
const doubts = wordSet('weten weet know sure zeker onduidelijk unclear unsure unknown onbekend')
const amounts = wordSet('genoeg voldoende enough sufficient veel goede much many goed schone clean')
const anyData = /^(?:data|gegevens|datasets?)$/
const certain = { said: 0.85, denied: 0.85, unknown: 0.75, ours: 0.55 }
const reach = { before: 6, clause: 14, after: 3, ours: 2, list: 3 }

type Clause = {
  /** The plain words before the thing, and the position of the first of them. */
  before: readonly string[]
  start: number
  after: readonly string[]
}

/** The words of a thing's clause before and after it. */
function clauseAround({ terms }: Reading, { from, to }: Thing): Clause {
  const clause = terms[from]?.clause
  const isSame = ({ clause: other }: { clause: number }): boolean => other === clause
  const before = terms.slice(Math.max(0, from - reach.clause), from).filter(isSame)
  const after = terms.slice(to, to + reach.clause).filter(isSame)
  return {
    start: from - before.length,
    before: before.map(({ plain }) => plain),
    after: after.map(({ plain }) => plain),
  }
}

const has = (plains: readonly string[], list: ReadonlySet<string>): boolean =>
  plains.some((plain) => list.has(plain))

const denies = (plains: readonly string[]): boolean =>
  plains.some((plain) => isDenial(plain) || plain === 'unsure')

/** Position of the verb by which a thing is had: "hebben" in "wij hebben al veel foto's". */
function verbBefore({ before, start }: Clause): number | undefined {
  const at = before.findLastIndex((plain) => having.has(plain))
  const between = before.slice(at + 1)
  return at < 0 || between.length > reach.before || has(between, elsewhere) ? undefined : start + at
}

/** Whether a thing is said to be had, and by which verb before it. */
function possession(clause: Clause): { isHad: boolean; verb: number | undefined } {
  const { before, after } = clause
  const isOurs = has(before, askers) || has(after, askers)
  const verb = isOurs ? verbBefore(clause) : undefined
  const isThere = before.at(-1) === 'wel' || has(after, being)
  const isHad = isThere || (isOurs && has(after.slice(0, reach.after), having))
  return { isHad: isHad || verb !== undefined, verb }
}

function isWished({ before, after, start }: Clause, verb: number | undefined): boolean {
  const joint = before.slice(0, (verb ?? start) - start).findLastIndex((plain) => joints.has(plain))
  return has(before.slice(joint + 1), wished) || has(after, wished)
}

/** Too little is neither all nor nothing, and no photos is not no data. */
function isNone({ terms }: Reading, { from, kind }: Thing, { before, after }: Clause): boolean {
  const isAnyData = kind === undefined && anyData.test(terms[from]?.plain ?? '')
  return isAnyData && !amounts.has(before.at(-1) ?? '') && !has(after, amounts)
}

/** What a text says of having one thing; undefined when it says nothing. */
export function claimOf(reading: Reading, thing: Thing): Claim | undefined {
  const clause = clauseAround(reading, thing)
  const { before, after } = clause
  const { isHad, verb } = possession(clause)
  const claim = (available: Claim['available'], confidence: number): Claim => {
    return { available, from: verb ?? thing.from, to: thing.to, confidence }
  }
  if (isHad && has(before, doubts) && denies(before)) return claim('unknown', certain.unknown)
  if (reading.terms[thing.from]?.weight === 0 || denies([...before.slice(-2), ...after])) {
    const isSaid = isHad || isDenial(before.at(-1) ?? '')
    return isSaid && isNone(reading, thing, clause) ? claim('no', certain.denied) : undefined
  }
  if (isHad && !isWished(clause, verb)) return claim('yes', certain.said)
  return has(before.slice(-reach.ours), ours) ? claim('yes', certain.ours) : undefined
}

/** Whether a thing goes on with a list after another: "foto's, metingen en rapporten". */
export function isListed({ terms }: Reading, before: Thing, { from }: Thing): boolean {
  const between = terms.slice(before.to, from).map(({ plain }) => plain)
  return between.length < reach.list && !has(between, elsewhere) && !denies(between)
}
