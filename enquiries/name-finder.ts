import { isAlsoName, isCommonWord, isParticle } from './common-words.ts'
import type { Span } from './cover.ts'
import type { Contact, Organisation } from './enquiry.ts'

/** Mail providers whose domain says nothing about an organisation. */
const PROVIDERS =
  /^(?:gmail|googlemail|hotmail|outlook|live|icloud|yahoo|proton|protonmail|ziggo|kpnmail|kpnplanet|planet|xs4all|home|casema|telfort|online|upcmail|hetnet|me|msn|example)$/

const LEGAL_FORM = /^(?:b\.?v|n\.?v|v\.?o\.?f|ltd|inc|gmbh)$/i

/** `exact` terms count only as they are written, others in any case and with or without accents. */
type Terms = { exact: string[]; loose: string[] }

/** Finds the names of an organisation and its contact in texts (in Unicode form NFC). */
export function nameFinder(organisation: Organisation, contact: Contact): (text: string) => Span[] {
  const terms = [
    organisationTerms(organisation),
    personTerms(contact.name),
    addressTerms(contact.email, organisation),
  ]
  const exact = wordPattern(terms.flatMap((part) => part.exact))
  const loose = wordPattern(terms.flatMap((part) => part.loose).map(folded))
  return (text) => [...spans(text, exact), ...spans(folded(text), loose)]
}

function organisationTerms({ name, place, municipality }: Organisation): Terms {
  const words = wordsOf(name)
  const places = new Set([place, municipality ?? ''].flatMap(wordsOf).map(folded))
  const isDistinctive = (word: string) =>
    !isCommonWord(word) && !isParticle(word) && !places.has(word)
  const distinctive = words.filter((word) => word.length >= 2 && isDistinctive(folded(word)))
  const isExact = (word: string) => word.length === 2 || isAlsoName(folded(word))
  const whole = words.length > 1 || distinctive.length > 0 ? [name.normalize('NFC').trim()] : []
  const initials = words.map((word) => word.charAt(0)).join('')
  return {
    exact: [
      ...coreName(words),
      ...(/^\p{Lu}{3,}$/u.test(initials) ? [initials] : []),
      ...distinctive.filter(isExact),
    ],
    loose: [...whole, ...distinctive.filter((word) => !isExact(word))],
  }
}

/** The name proper, "De Hoop" of "Scheepswerf De Hoop B.V.", also at the start of a sentence. */
function coreName(words: string[]): string[] {
  const isProper = (word: string) => !isCommonWord(folded(word)) || isAlsoName(folded(word))
  const start = words.findIndex((word) => isArticle(word) || isProper(word))
  const end = words.findLastIndex((word) => isProper(word) && !LEGAL_FORM.test(word))
  if (start < 0 || end <= start) return []
  const core = words.slice(start, end + 1).join(' ')
  return [core, core.charAt(0).toUpperCase() + core.slice(1)]
}

function isArticle(word: string): boolean {
  return isParticle(folded(word)) || folded(word) === 'the'
}

/** Parts that are also words ("Wil", "Mark") count only as they are written in the name. */
function personTerms(name: string): Terms {
  const parts = wordsOf(name).filter((part) => part.length >= 3 && !isParticle(folded(part)))
  const isExact = (part: string) => isAlsoName(folded(part)) || isCommonWord(folded(part))
  return {
    exact: parts.filter(isExact),
    loose: [name.normalize('NFC').trim(), ...parts.filter((part) => !isExact(part))],
  }
}

/** "johanna" and "bakkerijjansen" of johanna@bakkerijjansen.nl. */
function addressTerms(email: string, { place }: Organisation): Terms {
  const [local = '', domain = ''] = email.split('@')
  const labels = domain.split('.').slice(0, -1)
  const parts = [
    ...local.split(/[._+\-\d]+/),
    ...labels.filter((label) => label.length > 3 && !PROVIDERS.test(label)),
  ]
  const isName = (part: string) =>
    part.length >= 3 &&
    !isCommonWord(part) &&
    !isAlsoName(part) &&
    !isParticle(part) &&
    part !== folded(place)
  return { exact: [], loose: parts.map(folded).filter(isName) }
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}.'’&]+/u)
    .map((word) => word.replace(/^['’.&]+|['’.&]+$/g, ''))
    .filter((word) => word !== '')
}

/** Lower case without accents, sign by sign, so that offsets stay those of the text. */
function folded(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const sign = text.charAt(at)
    const plain = sign.normalize('NFD').charAt(0).toLowerCase()
    return plain.length === 1 ? plain : sign
  }).join('')
}

/** Whole words, spaces and hyphens interchangeable, with or without the s of a possessive. */
function wordPattern(terms: string[]): RegExp | undefined {
  const sources = [...new Set(terms)]
    .filter((term) => term.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((term) =>
      term
        .split(/[\s-]+/)
        .filter(Boolean)
        .map(escaped)
        .join('[\\s-]{0,3}'),
    )
  if (sources.length === 0) return undefined
  return new RegExp(`(?<![\\p{L}\\d])(?:${sources.join('|')})(?:['’]?s)?(?![\\p{L}\\d])`, 'gu')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function spans(text: string, pattern: RegExp | undefined): Span[] {
  if (pattern === undefined) return []
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}
