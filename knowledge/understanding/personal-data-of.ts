import { isDenial } from '../reading/negation.ts'
import {
  type LineMatch,
  matchesOn,
  type PlainLine,
  sentenceAround,
  wordsPattern,
} from '../reading/plain-line.ts'
import type { Found } from './found.ts'

const dutchData = '(?:data|gegevens|dossiers?|informatie|bestanden)'
const dutchPeople =
  '(?:patient(?:en)?|clienten|client|klant(?:en)?|persoons|personeels|medewerkers?|leerling(?:en)?|studenten|burger|bewoners|inwoners|gezondheids|leden|reizigers|huurders|verzekerden)'
const englishData = '(?:data|records|files|information|details)'
const englishPeople =
  '(?:patient|patients|client|customer|customers|personal|medical|employee|staff|hr|pupil|student|citizen|resident|health|member|tenant)'

/** Data about people who can be told from it (GDPR art. 4(1)). */
const personal = wordsPattern(
  `${dutchPeople} ?${dutchData}|(?:medische|persoonlijke|privacygevoelige|bijzondere) ${dutchData}|${englishPeople} ${englishData}|` +
    'privacygevoelige?|privacy sensitive|namen en adressen|names and addresses|bsn|burgerservicenummers?|kentekens|number plates|license plates|gezichten|faces|gezichtsherkenning|face recognition|facial recognition|medische dossiers|epd|genetic data|dna',
)
const anonymous = wordsPattern(
  '(?:ge)?anonimiseerde?|anonieme?|anonymised|anonymized|anonymous|niet herleidbaar|not traceable|geen persoonsgegevens|no personal (?:data|information)|niet privacygevoelig|not personal',
)
/** Pseudonyms lead back to people, and what is yet to be made anonymous does too (GDPR art. 4(5)). */
const notYet =
  /(?:^|\s)(?:nog niet|not yet|eerst|first|moeten|moet|must|willen|want|niet|not) (?:\S+ )?$/
/** What can be anonymous, so that it is not a donor or a tip that is. */
const aboutData =
  /(?:data|gegevens|dossiers|records|beelden|images|foto|photos|informatie|information)/
const certain = { plain: 0.8, both: 0.6 }
const close = 24

function sentenceOf(plain: PlainLine, match: LineMatch): string {
  const { before, after } = sentenceAround(plain, match)
  return `${before} ${match.words} ${after}`
}

function isDenied({ reading }: PlainLine, { from, to }: LineMatch): boolean {
  const terms = reading.terms.slice(from, to)
  return terms.some(({ weight }) => weight === 0) && !terms.some(({ plain }) => isDenial(plain))
}

/** Whether the data a text speaks of is about people: true, false when it says not, else undefined. */
export function personalDataOf(plain: PlainLine): Found<boolean> | undefined {
  const found = matchesOn(plain, personal)
  const people = found.find((match) => !isDenied(plain, match))
  const denied = found.find((match) => isDenied(plain, match))
  const nameless = matchesOn(plain, anonymous).find(
    (match) =>
      !notYet.test(plain.line.slice(Math.max(0, match.start - close), match.start)) &&
      aboutData.test(sentenceOf(plain, match)),
  )
  const no = nameless ?? denied
  if (no) {
    const confidence = people ? certain.both : certain.plain
    return { value: false, words: [no.words], confidence }
  }
  return people && { value: true, words: [people.words], confidence: certain.plain }
}
