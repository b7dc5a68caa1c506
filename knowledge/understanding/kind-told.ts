import type { Lexicon } from '../lexicon.ts'
import { findPhrases } from '../reading/find-phrases.ts'
import { type Reading, writtenBetween } from '../reading/reading.ts'
import { type Sentence, sentencesOf } from '../reading/sentences.ts'
import { wordSet } from '../reading/word-set.ts'
import type { Found } from './found.ts'
import type { HeadCount } from './head-count.ts'
import { type KindHit, kindsIn } from './kinds-in.ts'
import { isCapital, type NameRun } from './name-run.ts'
import { organisationKindOf } from './organisation-of.ts'
import type { OrganisationKind } from './organisation-words.ts'

const certain = { beside: 0.75, self: 0.8, fragment: 0.65 }
/** How far into a sentence a kind may stand that opens it: "Regional hospital in Dordrecht". */
const opening = 2
const wishes = new Set(
  'zoekt wil wenst vraagt hier here wants seeks needs looking would offers biedt'.split(' '),
)
/** How far after a name a kind is still told of it: "Parkweide, a mental health clinic". */
const nearby = 5

const isWithin = ({ from, to }: NameRun, sentence: Sentence): boolean =>
  from >= sentence.from && to <= sentence.to

function found(reading: Reading, hit: KindHit, confidence: number): Found<OrganisationKind> {
  return { value: hit.meaning, words: [writtenBetween(reading, hit.from, hit.to)], confidence }
}

/** A kind within a name or right after it, also after a comma: "Parkweide, a clinic". */
function kindBeside(reading: Reading, { from, to }: NameRun, end: number): KindHit | undefined {
  const [last, next] = [reading.terms[to - 1], reading.terms[to]]
  const isApart = next !== undefined && next.clause !== last?.clause
  const reach = isApart ? Math.min(end, to + nearby) : to
  return kindsIn(reading, { from, to: reach })[0]
}

const selfWords = wordSet('onze ons our mijn my zijn are ben am als as run own leid heb werk work')
const between = wordSet('een a an de het the op bij at for voor van of in zelf nu al')
const sought = wordSet(
  'looking searching zoek zoeken opzoek benieuwd seeking need nodig klant client customer',
)
const reach = 4

/** "Onze imkersvereniging", "I run a small bakery", "ik werk voor een veiligheidsregio". */
function isOfSelf({ terms }: Reading, { from }: KindHit): boolean {
  const before = terms.slice(Math.max(0, from - reach), from)
  const at = before.findLastIndex(({ plain }) => selfWords.has(plain))
  const near = before.slice(at + 1).filter(({ plain }) => !between.has(plain))
  const isNear = near.length <= 1 && !near.some(({ plain }) => sought.has(plain))
  const clause = terms[from]?.clause
  // "Geen start-up, maar een mkb-bedrijf".
  const isInstead = /^(?:maar|but)$/.test(terms[from - 2]?.plain ?? '')
  if (isInstead && terms.slice(0, from).some(({ weight }) => weight === 0)) return true
  return at >= 0 && isNear && before.slice(at).every((term) => term.clause === clause)
}

const services = wordSet(
  'bank verzekeraar insurer leverancier supplier installateur installer aannemer contractor',
)

/** "De bank wil", "Gemeenten vragen ons": how a text opens of others. */
function isOthers({ terms }: Reading, { from, to, meaning }: KindHit): boolean {
  const [article, first, next] = [terms[from - 1], terms[from], terms[to]]
  const isNamed = next !== undefined && isCapital(next)
  const isAsked = /^(?:welke?|which|wie)$/.test(article?.plain ?? '')
  const [before, owner] = [terms[from - 2]?.plain ?? '', article?.plain ?? '']
  // "Our insurer demands", but "bij onze bank beslissen".
  const isServing = /^(?:onze|our|mijn|my)$/.test(owner) && !/^(?:bij|in|at)$/.test(before)
  if (isAsked || (isServing && services.has(first?.plain ?? ''))) return true
  const isKnown = from === 1 && /^(?:de|het|the)$/.test(article?.plain ?? '') && !isNamed
  const isMany = from === 0 && meaning !== 'company' && /(?:en|s)$/.test(first?.plain ?? '')
  return isKnown || isMany
}

/** "Hospital in Delft, 900 employees", "Mbo-school.", "Supermarkt wil weten": what opens a sentence. */
function kindOpening(
  reading: Reading,
  sentence: Sentence,
  count: HeadCount | undefined,
  places: Lexicon['places'],
): KindHit | undefined {
  const [first] = kindsIn(reading, sentence)
  if (!first || first.from >= sentence.from + opening) return undefined
  const [before, last, next] = [first.from - 1, first.to - 1, first.to].map(
    (at) => reading.terms[at],
  )
  // "De bank wil": somebody else's.
  if (first.from > sentence.from && /^(?:de|het|the)$/.test(before?.plain ?? '')) return undefined
  const isCounted = count !== undefined && isWithin(count, sentence)
  const rest = reading.terms.slice(first.to, sentence.to)
  const isPlaced = findPhrases(rest.slice(0, opening + 2), places.book).length > 0
  const isShort = rest.length <= 1
  const isApart = isShort || !next || next.clause !== last?.clause || wishes.has(next.plain)
  return isCounted || isPlaced || isApart ? first : undefined
}

/**
 * The kind of organisation that is told of the asker ("wij zijn een kliniek"), by its name or beside it
 * ("Parkweide, a clinic in Delft"), or by a sentence without a name that tells of the asker
 * ("Hospital in Delft, 900 employees").
 */
export function kindTold(
  reading: Reading,
  told: { organisation: NameRun | undefined; count: HeadCount | undefined },
  { places }: Pick<Lexicon, 'places'>,
): Found<OrganisationKind> | undefined {
  const sentences = sentencesOf(reading)
  const { organisation, count } = told
  const all = kindsIn(reading, { from: 0, to: reading.terms.length })
  const said = organisationKindOf(
    reading,
    all.filter((hit) => !isOthers(reading, hit)),
  )
  if (said) return said
  const named = organisation && sentences.find((one) => isWithin(organisation, one))
  const beside = named && kindBeside(reading, organisation, named.to)
  if (beside) return found(reading, beside, certain.beside)
  const self = all.find((hit) => isOfSelf(reading, hit) && !isOthers(reading, hit))
  if (self) return found(reading, self, certain.self)
  const fragment = sentences.flatMap((one) => kindOpening(reading, one, count, places) ?? [])[0]
  return fragment && found(reading, fragment, certain.fragment)
}
