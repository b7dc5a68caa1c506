import { languageOf, type TextLanguage } from '../language-of.ts'
import { type CompoundParts, compoundParts } from './compounds.ts'
import { figuresOfSpeech } from './figures-of-speech.ts'
import { type Hit, phrasesIn, type Searchable, searchable, type Term } from './find-phrases.ts'
import { isFunctionWord } from './function-words.ts'
import { generalWords } from './general-words.ts'
import { withoutMasked } from './masked.ts'
import { deniedWords } from './negation.ts'
import { capitalsKey, exactKey, type PhraseBook } from './phrase-book.ts'
import { placesIn } from './places-in.ts'
import { remembered } from './remembered.ts'
import { corrected, type Spelling } from './spelling.ts'
import { dutchStem, stemsOf } from './stem.ts'
import { type Word, wordsOf } from './text.ts'
import { hasSome, type WordTable } from './word-table.ts'

/** What is needed to read a text: the words the lexicon knows. */
export type KnownWords = {
  /** Every key a term of the lexicon can be found by. */
  keys: WordTable
  parts: CompoundParts
  spelling: Spelling
  /** Groups of three letters that words have. */
  letterGroups: WordTable
  /** Names of places of several words, whose words say nothing by themselves. */
  placeNames: PhraseBook<true>
  /** Names of places of one word, in plain form. */
  places: WordTable
}

/** A word of a text, ready to be looked up. */
export type ReadTerm = Term & {
  /** Stems of the parts of a compound; empty for another word. */
  parts: string[]
  /** How much the word counts: 1, less when corrected, 0 when denied. */
  weight: number
}

/** A word that is also looked up by the last part of its compound: "scheepswerf" by "werf". */
export function withHead(term: ReadTerm): ReadTerm {
  const head = term.parts.at(-1)
  return head === undefined ? term : { ...term, keys: [...term.keys, head] }
}

export type Reading = Omit<Searchable, 'terms'> & {
  text: string
  language: TextLanguage
  terms: ReadTerm[]
  /** Expressions whose words do not mean what they seem to. */
  figures: Hit<true>[]
  /** Where words name a place, which tells where somebody is and not what is asked. */
  places: ReadonlySet<number>
}

const correctedWeight = 0.7

function keysOf(plain: string, language: TextLanguage): string[] {
  return [...stemsOf(plain, language), exactKey(plain)]
}

/** "MIT", and "IoT" too: two capitals or more, and nothing that could be an ordinary word. */
const isInCapitals = ({ written }: Word): boolean =>
  written.length > 1 &&
  (written === written.toUpperCase() || /^\p{Lu}\p{Ll}?\p{Lu}$/u.test(written))

type Forms = Pick<ReadTerm, 'keys' | 'parts' | 'weight'>

/** A longer run of letters or digits is no word, and looking for its parts would take long. */
const longestWord = 64

function formsOf(plain: string, language: TextLanguage, known: KnownWords): Forms {
  if (plain.length > longestWord) return { keys: [exactKey(plain)], parts: [], weight: 1 }
  const keys = keysOf(plain, language)
  if (isFunctionWord(plain)) return { keys, parts: [], weight: 1 }
  const parts = language === 'en' ? [plain] : compoundParts(plain, known.parts)
  if (parts.length > 1) return { keys, parts: parts.map(dutchStem), weight: 1 }
  const isKnown = generalWords.has(plain) || hasSome(known.keys, keys)
  const meant = isKnown ? undefined : corrected(plain, known.spelling, dutchStem)
  if (meant === undefined) return { keys, parts: [], weight: 1 }
  return { keys: keysOf(meant, language), parts: [], weight: correctedWeight }
}

type FormsIn = Record<TextLanguage, (plain: string) => Forms>

const formsBy = new WeakMap<KnownWords, FormsIn>()

/** The forms of words, for who knows some words: the same words come in every text. */
function formsFor(known: KnownWords): FormsIn {
  const before = formsBy.get(known)
  if (before) return before
  const formsIn = (language: TextLanguage) => remembered((plain) => formsOf(plain, language, known))
  const made = { nl: formsIn('nl'), en: formsIn('en'), other: formsIn('other') }
  formsBy.set(known, made)
  return made
}

function joinedKeysOf(word: Word, next: Word | undefined, language: TextLanguage): string[] {
  const joined = next?.glued ? word.plain + next.plain : ''
  return joined === '' || joined.length > longestWord ? [] : keysOf(joined, language)
}

function readAnew(text: string, known: KnownWords): Reading {
  const language = languageOf(text)
  const words = wordsOf(withoutMasked(text))
  const denied = deniedWords(words)
  // Where the whole text is written so, capitals tell nothing.
  const tellsCapitals = /\p{Ll}/u.test(text)
  const formsOfWord = formsFor(known)[language]
  const terms = words.map((word, at) => {
    const forms = formsOfWord(word.plain)
    const standsOut = tellsCapitals && isInCapitals(word)
    const keys = standsOut ? [...forms.keys, capitalsKey(word.plain)] : forms.keys
    const joinedKeys = joinedKeysOf(word, words[at + 1], language)
    const weight = denied.has(at) ? 0 : forms.weight
    return { ...word, ...forms, keys, joinedKeys, weight }
  })
  const search = searchable(terms)
  const names = phrasesIn(search, known.placeNames)
  const figures = [...phrasesIn(search, figuresOfSpeech), ...names]
  const places = placesIn(words, names, known.places)
  return { text, language, ...search, terms, figures, places }
}

const latest = new WeakMap<KnownWords, Reading>()

/**
 * Reads a text: its language, what each word can be looked up by, and what it denies. The latest is
 * kept, for a text is understood, matched and asked about in a row.
 */
export function read(text: string, known: KnownWords): Reading {
  const before = latest.get(known)
  if (before?.text === text) return before
  const reading = readAnew(text, known)
  latest.set(known, reading)
  return reading
}

/** The words of a text from one position to another, as written. */
export function writtenBetween(reading: Reading, from: number, to: number): string {
  const first = reading.terms[from]
  const last = reading.terms[to - 1]
  return first && last ? reading.text.slice(first.start, last.end) : ''
}
