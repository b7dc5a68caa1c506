import english from 'natural/lib/natural/stemmers/porter_stemmer.js'
import anyDutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'
import { remembered } from './remembered.ts'

// Plain words have no accents any more; looking for them takes the stemmer half its time.
const dutch: typeof anyDutch = Object.assign(Object.create(anyDutch), {
  replaceAccentedCharacters: (word: string) => word,
})

// Nouns of this trade whose plural or compound form changes the vowel, by the stem of that form.
const irregular = new Map([
  ['schep', 'schip'],
  ['scheep', 'schip'],
  ['sted', 'stad'],
  ['led', 'lid'],
  ['kinder', 'kind'],
  ['jurist', 'jurid'],
])
// Words, most of them verbs, that share a stem with a noun that means something else.
const ownForm = new Set(
  `bouwen bouwt gebouwd regelen regelt geregeld vallen valt werven werft zorgen zorgt meten meet
  delen deelt leren leert varen netten schalen meegaan landen wijzen bieden stellen bewaken
  bewaakt trainen traint getraind customs news steeds`.split(/\s+/),
)

/** Makes one of "ethiek" and "ethisch", of "robots", "robotica" and "robotisering". */
function withoutDerivation(stem: string): string {
  const root = stem.replace(/(iek|isch|ica|ici|iser|iseer|isatie|isat)$/, '')
  return root.length >= 3 && root !== 'organ' ? root : stem
}

/**
 * The Dutch stem of a plain word: `natural`'s Porter stemmer, and what it leaves undone so that
 * singular and plural meet ("kas" and "kassen", "werf" and "werven", "haven" and "havens").
 */
export const dutchStem = remembered((plain) => {
  if (plain.length < 4 || ownForm.has(plain)) return plain
  const singular = plain.replace(/([^aeious])es$/, '$1e').replace(/([aiouy])s$/, '$1')
  const once = dutch.stem(singular.length < 4 ? plain : singular)
  const stem = (/..(en|s)$/.test(once) ? dutch.stem(once) : once)
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
  return irregular.get(stem) ?? withoutDerivation(stem)
})

/** The English stem of a plain word (Porter), the same for British and American spelling. */
export const englishStem = remembered((plain) => {
  if (plain.length < 4 || ownForm.has(plain)) return plain
  const american = plain
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/([a-z]{3})is(e|es|ed|ing|er|ers)$/, '$1iz$2')
    .replace(/([a-z]{3})our(s?)$/, '$1or$2')
  return english.stem(american)
})

/** What a Dutch verb form may be a form of: "onderzoekt" of "onderzoek", "getest" of "test". */
function verbStems(plain: string): string[] {
  const root = /^ge([a-z]{4,})$/.exec(plain)?.[1] ?? plain
  const bare = root.length >= 6 && /[^aeiout]t$/.test(root) ? root.slice(0, -1) : root
  return [root, bare].filter((form) => form !== plain).map(dutchStem)
}

/**
 * The forms a word of a text can be looked up by, its own first, each once. A word of a Dutch text
 * is not cut the English way: "storing" would become "store".
 */
export function stemsOf(plain: string, language: 'nl' | 'en' | 'other'): string[] {
  const dutchForms = language === 'en' ? [] : [dutchStem(plain), ...verbStems(plain)]
  const englishForms = language === 'nl' ? [] : [englishStem(plain)]
  return [...new Set([plain, ...dutchForms, ...englishForms])]
}
