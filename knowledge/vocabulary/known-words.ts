import { isFunctionWord } from '../reading/function-words.ts'
import { generalDutch, generalStems } from '../reading/general-stems.ts'
import { generalWords } from '../reading/general-words.ts'
import { ordinaryWords } from '../reading/ordinary-words.ts'
import { bookOf, exactKey, type PhraseBook, phrasesOf } from '../reading/phrase-book.ts'
import type { KnownWords } from '../reading/reading.ts'
import { spellingOf } from '../reading/spelling.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'
import { plainsOf } from '../reading/text.ts'
import { type WordTable, wordTableOf } from '../reading/word-table.ts'
import type { Knowledge, Partner } from '../schema.ts'
import { letterGroupsOf } from './letter-groups.ts'
import { namesWithin } from './names-within.ts'
import { areaWords } from './words/area-words.ts'
import { needWords } from './words/need-words.ts'
import { sectorWords } from './words/sectors.ts'

type Texts = { nl: string[]; en: string[] }

// Short English words ("port", "art") stand inside Dutch words that have nothing to do with them.
const shortestEnglishPart = 6
const shortestPart = 3
const shortestCommonPart = 5

function partnerTexts({ focusAreas, crossThemes }: Partner): Texts[] {
  return [crossThemes, ...Object.values(focusAreas).map(({ themes }) => themes)]
}

function subjectTexts({ focusAreas, needTypes, sectors, partners }: Knowledge): Texts[] {
  return [
    ...focusAreas.flatMap((area) => [area.vocabulary, area.useCases]),
    ...focusAreas.map(({ name, scope }) => ({
      nl: [name.nl, scope.nl],
      en: [name.en, scope.en],
    })),
    ...needTypes.map(({ vocabulary }) => vocabulary),
    ...Object.values(needWords).map(({ nl, en }) => ({ nl: [nl], en: [en] })),
    ...sectors.map(({ vocabulary }) => ({ nl: vocabulary, en: vocabulary })),
    ...partners.flatMap(partnerTexts),
  ]
}

/** Words of the trades in general: long ones also stand inside compounds. */
const commonTexts: readonly Texts[] = [
  ...Object.values(areaWords).map(({ nl, en }) => ({ nl: [nl], en: [en] })),
  ...Object.values(sectorWords).map((words) => ({ nl: [words], en: [] })),
]

function nameTexts({ partners, places }: Knowledge): string[] {
  return [
    ...partners.flatMap(({ name, aliases }) => [name.nl, name.en, ...aliases]),
    ...places.municipalities.flatMap(namesWithin),
    ...places.outside.map(({ place }) => place),
  ]
}

const isSubject =
  (stem: (plain: string) => string) =>
  (plain: string): boolean =>
    plain.length >= shortestPart &&
    !isFunctionWord(plain) &&
    !generalWords.has(plain) &&
    !generalStems.has(stem(plain))

/** What a plural may be the plural of: "roosters" of "rooster". */
const singularOf = (plain: string): string[] =>
  plain.length >= 2 * shortestPart && /[^aiouj](s|en)$/.test(plain)
    ? [plain.replace(/(s|en)$/, '').replace(/([^aeiou])\1$/, '$1')]
    : []

const isLong = (plain: string): boolean => plain.length >= shortestEnglishPart

const plainWordsOf = (texts: string[]): Set<string> =>
  new Set(texts.flatMap((text) => plainsOf(text)))

/** "Hoeksche Waard" has nothing to do with what is "waard". */
function placeNamesOf({ places }: Knowledge): PhraseBook<true> {
  const ofWords = places.municipalities
    .flatMap(namesWithin)
    .filter((name) => plainsOf(name).length > 1)
  return bookOf(ofWords.flatMap((name) => phrasesOf<true>(name, 'exact', true)))
}

function placesOfOneWord({ places }: Knowledge): WordTable {
  const words = places.municipalities.flatMap(namesWithin).map(plainsOf)
  return wordTableOf(words.flatMap(([one, ...more]) => (one && more.length === 0 ? [one] : [])))
}

/** All words the knowledge uses: to know a word, to split a compound, to mend a typing error. */
export function knownWordsOf(knowledge: Knowledge): KnownWords {
  const texts = subjectTexts(knowledge)
  const dutch = plainWordsOf(texts.flatMap(({ nl }) => nl))
  const english = plainWordsOf(texts.flatMap(({ en }) => en))
  const names = plainWordsOf(nameTexts(knowledge))
  const subjects = [...dutch].filter(isSubject(dutchStem))
  const englishSubjects = [...english].filter(isSubject(englishStem))
  const common = plainWordsOf(commonTexts.flatMap(({ nl }) => nl))
  const commonEnglish = plainWordsOf(commonTexts.flatMap(({ en }) => en))
  const commonSubjects = [...common].filter(isSubject(dutchStem))
  const singulars = subjects.flatMap(singularOf).filter((plain) => !generalWords.has(plain))
  const words = new Set([
    ...subjects,
    ...singulars,
    ...commonSubjects.filter((plain) => plain.length >= shortestCommonPart),
    ...englishSubjects.filter(isLong),
  ])
  const keys = new Set([
    ...[...dutch, ...common].flatMap((plain) => [plain, dutchStem(plain)]),
    ...[...english, ...commonEnglish].flatMap((plain) => [plain, englishStem(plain)]),
    ...[...names].map(exactKey),
  ])
  return {
    keys: wordTableOf(keys),
    letterGroups: letterGroupsOf(keys),
    parts: { words: wordTableOf(words), general: wordTableOf([...generalWords, ...generalDutch]) },
    placeNames: placeNamesOf(knowledge),
    places: placesOfOneWord(knowledge),
    spelling: spellingOf({
      subjects: [...subjects, ...commonSubjects, ...englishSubjects],
      names,
      ordinary: ordinaryWords,
    }),
  }
}
