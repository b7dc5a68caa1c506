import { languageOf } from './language-of.ts'
import { wordsOf } from './reading/text.ts'
import { wordSet } from './reading/word-set.ts'

/** Languages that are recognised and not spoken, by their ISO 639-1 codes. */
export type ForeignLanguage = 'de' | 'fr' | 'es' | 'pl' | 'tr' | 'uk' | 'ar'

const scripts: readonly [ForeignLanguage, RegExp][] = [
  ['ar', /\p{Script=Arabic}{2}/u],
  ['uk', /\p{Script=Cyrillic}{2}/u],
]

/** Frequent words, in plain form, that neither Dutch nor English has. */
const words: readonly [ForeignLanguage, ReadonlySet<string>][] = [
  [
    'de',
    wordSet(
      'ich wir und nicht der das ein eine einen mit fur ist sind auf auch sich unser unsere mochten wollen suchen brauchen haben konnen hilfe bei zur zum guten hallo danke sprechen sie',
    ),
  ],
  [
    'fr',
    wordSet(
      'je nous vous et est sont les une pour avec dans notre nos pas que qui sur au aux du des bonjour merci cherchons voulons avons besoin entreprise parlez',
    ),
  ],
  [
    'es',
    wordSet(
      'yo nosotros somos una para con nuestra nuestro nuestros queremos buscamos necesitamos el los las que hola gracias empresa hablan ayuda',
    ),
  ],
  [
    'pl',
    wordSet(
      'jestesmy nie sie jest czy dla nasza naszej nasz nasze chcemy szukamy potrzebujemy firma dzien dobry oraz przez aby',
    ),
  ],
  [
    'tr',
    wordSet(
      'biz bir ve icin ile bu sirket istiyoruz ariyoruz merhaba yapay zeka bize sirketimiz olarak var musunuz',
    ),
  ],
]
const enough = 2

/**
 * The language of a text in neither Dutch nor English, where its script or at least two frequent
 * words tell; Ukrainian stands for all that is written in Cyrillic.
 */
export function foreignLanguageOf(text: string): ForeignLanguage | undefined {
  if (languageOf(text) !== 'other') return undefined
  const byScript = scripts.find(([, script]) => script.test(text))
  if (byScript) return byScript[0]
  const plains = wordsOf(text).map(({ plain }) => plain)
  const counts = words.map(([language, frequent]) => ({
    language,
    count: plains.filter((plain) => frequent.has(plain)).length,
  }))
  const [most] = counts.toSorted((a, b) => b.count - a.count)
  return most && most.count >= enough ? most.language : undefined
}
