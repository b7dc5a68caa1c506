import type { Lexicon } from '../lexicon.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { generalStems } from '../reading/general-stems.ts'
import { generalWords } from '../reading/general-words.ts'
import { ordinaryWords } from '../reading/ordinary-words.ts'
import { type ReadTerm, withHead } from '../reading/reading.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'
import { hasSome } from '../reading/word-table.ts'
import { firstNames } from './first-names.ts'
import { noNames, noOpeners } from './name-words.ts'
import { isKind } from './organisation-words.ts'

type Books = Pick<Lexicon, 'places' | 'known'>

const certain = { unknown: 0.7, split: 0.6 }
const withCapitalWithin = /\p{Ll}\p{Lu}/u
/** Several things, who does something, an adjective, a number: "Komkommers", "Uitvinder", "Leidse". */
const ordinaryEnd =
  /(?:en|s|er|ier|eur|aar|or|ist|ing|erij|man|tje|isch|ische|ale|ige|ieve|bare|se|lijke?|ly|ion|ity|ism|tig|teen|ty|ish|ian|groot|tech|concern|unie|lab|veem|verhuur|plek|bond|club|zaak)$/

const isOrdinary = (plain: string): boolean =>
  generalWords.has(plain) ||
  isFunctionWord(plain) ||
  ordinaryWords.has(plain) ||
  noNames.has(plain) ||
  noOpeners.has(plain) ||
  firstNames.has(plain) ||
  generalStems.has(dutchStem(plain)) ||
  generalStems.has(englishStem(plain))

/**
 * How sure it is that a capitalised word by itself is a name: no word that we know ("Peptura") or one
 * written as none ("TelPaal"), less where words we know make it up; 0 for a word of the language.
 */
export function sureOfWord(term: ReadTerm, { known, places }: Books): number {
  const { plain, written, keys, parts } = term
  if (withCapitalWithin.test(written)) return /tech$/.test(plain) ? 0 : certain.unknown
  if (!/^\p{L}{4,}$/u.test(plain) || ordinaryEnd.test(plain)) return 0
  if (isOrdinary(plain) || isKind(withHead(term)) || places.plain.has(plain)) return 0
  if (hasSome(known.keys, keys)) return 0
  return parts.length === 0 ? certain.unknown : certain.split
}
