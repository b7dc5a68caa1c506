import { type Language, languages } from '../language.ts'
import { isTerm, termsOf } from '../learning/bag.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import { placeOf } from '../reading/word-table.ts'
import type { TermIndex } from '../vocabulary/term-index.ts'

/** A learned term that a text says. */
export type SaidTerm = {
  language: Language
  /** Where it stands in the columns of its language. */
  place: number
  /** How often each written form of it stands in the text. */
  written: Map<string, number>
}

export type SaidTerms = {
  terms: SaidTerm[]
  /** Number of words that the model does not know. */
  unknown: number
}

type Place = Pick<SaidTerm, 'language' | 'place'>

/** The learned terms of a word; a Dutch text also borrows English ones. */
function placesOf(term: ReadTerm, { language }: Reading, index: TermIndex): Place[] {
  const read: Language[] = language === 'en' ? ['en'] : languages
  for (const one of read) {
    const places = termsOf(term, one).flatMap((key): Place[] => {
      const place = placeOf(index[one].terms, key)
      return place < 0 ? [] : [{ language: one, place }]
    })
    if (places.length > 0) return places
  }
  return []
}

/** The learned terms of a text, each once, and how many of its words are none. */
export function saidTerms(reading: Reading, index: TermIndex): SaidTerms {
  const terms = new Map<string, SaidTerm>()
  let unknown = 0
  for (const term of reading.terms) {
    if (term.weight === 0 || !isTerm(term)) continue
    const places = placesOf(term, reading, index)
    if (places.length === 0) unknown += 1
    for (const { language, place } of places) {
      const key = `${language} ${place}`
      const said = terms.get(key) ?? { language, place, written: new Map<string, number>() }
      said.written.set(term.written, (said.written.get(term.written) ?? 0) + term.weight)
      terms.set(key, said)
    }
  }
  return { terms: [...terms.values()], unknown }
}
