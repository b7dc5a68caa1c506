import { sharedStems } from './own-forms.ts'
import { dutchStem, englishStem } from './stem.ts'
import { plainsOf } from './text.ts'
import { type WordMap, wordMapOf } from './word-table.ts'

/** How the words of a phrase are looked for: by a stem, or letter for letter (names, places). */
export type PhraseForm = 'nl' | 'en' | 'exact'

/** A term of one or more words that means something, and what it means. */
export type Phrase<Meaning> = {
  /** What each word is looked up by, in order; `*` stands for up to three words of any kind. */
  keys: string[]
  meaning: Meaning
}

/** Phrases by the key of their first word, the longest first. */
export type PhraseBook<Meaning> = WordMap<readonly Phrase<Meaning>[]>

// Abbreviations whose letters in small are an ordinary word or another abbreviation.
const wordsWhenSmall = new Set(
  `ai ais een ese eta eur hr hrs ic iot iq it lu mes mit om ov poc rom ship sim slim tu ul us vr`.split(
    ' ',
  ),
)

/** The key of a word that has to be there letter for letter. */
export const exactKey = (plain: string): string => `=${plain}`

/** The key of a word that has to be written in capitals: "MIT" and "SLIM" are no small words. */
export const capitalsKey = (plain: string): string => `^${plain}`

function keyOf(plain: string, form: PhraseForm): string {
  if (plain === '*') return plain
  if (form === 'exact') return exactKey(plain)
  const stem = form === 'nl' ? dutchStem(plain) : englishStem(plain)
  return sharedStems[form].has(stem) ? exactKey(plain) : stem
}

/** A hyphenated term is also looked for in one word: "start-up" and "startup". */
function spellings(term: string): string[] {
  return term.includes('-') ? [term, term.replaceAll('-', '')] : [term]
}

const plainWords = (term: string): string[] =>
  !term.includes('*')
    ? plainsOf(term)
    : term.split(/\s+/).flatMap((piece) => (piece === '*' ? ['*'] : plainsOf(piece)))

/** The phrases that a term of the knowledge stands for: one for each way to spell it. */
export function phrasesOf<Meaning>(
  term: string,
  form: PhraseForm,
  meaning: Meaning,
): Phrase<Meaning>[] {
  return spellings(term).map((spelling) => {
    const plains = plainWords(spelling)
    const [only, ...more] = plains
    const needsCapitals = only !== undefined && more.length === 0 && wordsWhenSmall.has(only)
    const keys = needsCapitals ? [capitalsKey(only)] : plains.map((plain) => keyOf(plain, form))
    return { keys, meaning }
  })
}

/** Makes phrases findable by their first word. */
export function bookOf<Meaning>(phrases: Iterable<Phrase<Meaning>>): PhraseBook<Meaning> {
  const book = new Map<string, Phrase<Meaning>[]>()
  for (const phrase of phrases) {
    const [first] = phrase.keys
    if (first === undefined) continue
    const list = book.get(first)
    if (list) list.push(phrase)
    else book.set(first, [phrase])
  }
  for (const list of book.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return wordMapOf(book)
}
