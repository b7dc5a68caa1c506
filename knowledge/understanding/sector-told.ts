import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { plainsOf } from '../reading/text.ts'
import { wordSet } from '../reading/word-set.ts'
import { type Evidence, weigh } from '../vocabulary/weigh.ts'
import type { AskerTold } from './asker-told.ts'
import type { Found } from './found.ts'
import type { HeadCount } from './head-count.ts'
import type { NameRun } from './name-run.ts'
import { sectorOf } from './sector-of.ts'
import { toldOfSelf } from './told-of-self.ts'

type Told = {
  organisation: NameRun | undefined
  count: HeadCount | undefined
  asker: Pick<AskerTold, 'kind' | 'organisation'>
}

/** Ordinary words that share a stem with a word of a sector: "well" with "wellness". */
const ordinary = wordSet(
  `well lezen leest step steps apart authority authorities pers persen park aandelen view schat assessing
  assessed hoop uren cleaner`,
)
/** Evidence that one clear word of a sector's vocabulary outweighs. */
const doubt = 0.4
/** More than one clear word. */
const several = 1.6
const share = { ofSelf: 1, spoken: 0.75 }

const withoutOrdinary = ({ words }: Evidence): boolean =>
  words.some((word) => !ordinary.has(word.toLowerCase()))

/** A workshop or a works, a contractor of anything, a bank in passing: they tell no sector alone. */
const ofAnything = wordSet(
  'shop shops builder contractor farm garden vat vve charity museums banks bank zorgverzekeraar insurer rechtbank',
)

/** "Kwekerij", "waterschap": what the asker is called is of the sector. */
function isOwnWord({ id, words }: Evidence, { asker: { kind, organisation } }: Told): boolean {
  const isSure = kind !== undefined && kind.confidence >= 0.6
  const called = [...(isSure ? kind.words : []), ...(organisation?.words ?? [])]
  const own = new Set(called.flatMap(plainsOf))
  // A public body is told by its kind.
  const isPublic = id === 'public-services'
  return !isPublic && words.flatMap(plainsOf).some((word) => own.has(word) && !ofAnything.has(word))
}

/**
 * The sector a text tells. Beside one of the focus areas it is the asker's own, in several words: of a
 * hundred texts of an area that speak of a shop or a bank in passing, nine are from that sector.
 */
export function sectorTold(
  reading: Reading,
  told: Told,
  hasArea: boolean,
  lexicon: Lexicon,
): Found<string> | undefined {
  const spoken = sectorOf(reading, lexicon)
  if (!spoken || !withoutOrdinary(spoken)) return undefined
  const isCalled = isOwnWord(spoken, told)
  if (hasArea && spoken.score <= several && !isCalled) return undefined
  const terms = toldOfSelf(reading, told)
  const [own] = weigh({ ...reading, terms, figures: [] }, lexicon.sectors)
  const isOwn = isCalled || own?.id === spoken.id
  if (hasArea && !isOwn) return undefined
  const { id, score, words } = spoken
  const sure = (score / (score + doubt)) * (isOwn ? share.ofSelf : share.spoken)
  return { value: id, words: [...new Set(words)], confidence: sure }
}
