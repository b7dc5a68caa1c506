import type { Language } from '../knowledge/language.ts'
import type { Reason } from '../knowledge/reason.ts'
import type { Knowledge, Partner } from '../knowledge/schema.ts'

/** More words than this make no stronger reason. */
const MOST_WORDS = 4
/** Areas a partner is at home in before that alone is a reason. */
const BROAD = 4

type Said = { about?: string; words: string; many: boolean; name: string }
type Sentence = Record<Language, (said: Said) => string>

const STRENGTHS: Record<number, Sentence> = {
  1: {
    nl: ({ about }) => `Werkt ook aan ${about}`,
    en: ({ about }) => `Also works on ${about}`,
  },
  2: {
    nl: ({ about }) => `Is sterk in ${about}`,
    en: ({ about }) => `Is strong in ${about}`,
  },
  3: {
    nl: ({ about }) => `Is toonaangevend in ${about}`,
    en: ({ about }) => `Is a leader in ${about}`,
  },
}

const FITS: Sentence = {
  nl: ({ words }) => (words ? `; dat past bij ${words}.` : '.'),
  en: ({ words }) => (words ? `; that fits ${words}.` : '.'),
}

const SENTENCES = {
  theme: {
    nl: ({ words, many, name }) =>
      `${words} ${many ? 'passen' : 'past'} bij de onderwerpen van ${name}.`,
    en: ({ words, many, name }) => `${words} ${many ? 'match' : 'matches'} the topics of ${name}.`,
  },
  project: {
    nl: ({ words }) => `Werkte mee aan projecten over ${words}.`,
    en: ({ words }) => `Took part in projects on ${words}.`,
  },
  wish: {
    nl: ({ about }) => `Past bij de wens: liefst ${about}.`,
    en: ({ about }) => `Fits the wish: preferably ${about}.`,
  },
  sector: {
    nl: ({ about }) => `Kent de sector ${about}`,
    en: ({ about }) => `Knows the sector ${about}`,
  },
  organisation: {
    nl: () => 'Helpt dit soort organisaties',
    en: () => 'Helps this kind of organisation',
  },
  practice: {
    nl: () => 'Komt bij zulke vragen vaak als eerste in aanmerking.',
    en: () => 'Is often the first choice for requests like this.',
  },
  place: {
    nl: ({ about }) => `Is gevestigd in ${about}.`,
    en: ({ about }) => `Is based in ${about}.`,
  },
  breadth: {
    nl: () => 'Is thuis in veel verschillende gebieden.',
    en: () => 'Is at home in many different areas.',
  },
  name: {
    nl: ({ words }) => `Is zelf genoemd: ${words}.`,
    en: ({ words }) => `Was mentioned by name: ${words}.`,
  },
} satisfies Record<string, Sentence>

/**
 * One short sentence on why a partner fits, with the visitor's own words in quotes; it reads as
 * well for the visitor as for the partner itself. What only evens out the ranking, what counts
 * against the partner and what the knowledge no longer holds is not said.
 */
export function sayReason(
  reason: Reason,
  partner: Partner,
  knowledge: Knowledge,
  language: Language,
): string | undefined {
  if (reason.contribution <= 0) return undefined
  const words = [...new Set(reason.words)].slice(0, MOST_WORDS)
  const said = {
    about: aboutOf(reason, knowledge, language),
    words: quoted(words, language),
    many: words.length > 1,
    name: partner.shortName[language],
  }
  const sentence = sentenceOf(reason, partner, said)
  return sentence && capitalised(sentence.map((part) => part[language](said)).join(''))
}

/** Whether a reason is about the visitor's own words, and is nothing without them. */
function isOnWords(kind: Reason['kind']): kind is 'theme' | 'project' | 'name' {
  return kind === 'theme' || kind === 'project' || kind === 'name'
}

function sentenceOf({ kind, about: id }: Reason, partner: Partner, said: Said) {
  const { about, words } = said
  if (kind === 'organisation') return [SENTENCES.organisation, FITS]
  if (kind === 'practice') return [SENTENCES.practice]
  if (isOnWords(kind)) return words ? [SENTENCES[kind]] : undefined
  // Without a chosen area, what counts is being at home in most of them.
  if (kind === 'area' && id === undefined) return isBroad(partner) ? [SENTENCES.breadth] : undefined
  return about === undefined ? undefined : aboutSentence(kind, about, id, partner)
}

function aboutSentence(
  kind: Reason['kind'],
  about: string,
  id: string | undefined,
  partner: Partner,
): Sentence[] | undefined {
  if (kind === 'role') return [{ nl: () => about, en: () => about }, FITS]
  if (kind === 'wish') return [SENTENCES.wish]
  if (kind === 'sector') return [SENTENCES.sector, FITS]
  if (kind === 'place') return [SENTENCES.place]
  const strength = kind === 'area' && STRENGTHS[partner.focusAreas[id ?? '']?.strength ?? 0]
  return strength ? [strength, FITS] : undefined
}

function aboutOf({ kind, about }: Reason, knowledge: Knowledge, language: Language) {
  const { roles, focusAreas, sectors } = knowledge
  if (kind === 'role') return roles.find(({ id }) => id === about)?.does[language]
  if (kind === 'wish') return lowerFirst(roles.find(({ id }) => id === about)?.choice[language])
  if (kind === 'area') return focusAreas.find(({ id }) => id === about)?.inSentence[language]
  if (kind === 'sector') return lowerFirst(sectors.find(({ id }) => id === about)?.name[language])
  return about
}

function isBroad({ focusAreas }: Partner): boolean {
  return Object.values(focusAreas).filter(({ strength }) => strength > 0).length >= BROAD
}

/** How words are listed; each made when it is first needed, for it takes its time. */
const lists: Partial<Record<Language, Intl.ListFormat>> = {}

function quoted(words: string[], language: Language): string {
  lists[language] ??= new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB')
  return lists[language].format(words.map((word) => `“${word}”`))
}

function lowerFirst(text: string | undefined): string | undefined {
  return text && text.charAt(0).toLowerCase() + text.slice(1)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
