import type { Lexicon } from '../lexicon.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, type Field, weigh } from '../vocabulary/field.ts'
import { hintOf, organisationSign } from '../vocabulary/scope-field.ts'
import { greetingWords, type ScopeKind, scopeKinds } from '../vocabulary/scope-words.ts'
import type { Found } from './found.ts'
import { isGibberish } from './gibberish.ts'
import { headCount } from './head-count.ts'
import { learnedSigns } from './learned-signs.ts'

// Signs enough for a message that also speaks of a request, and for one that says nothing of it.
const enough = { request: 0.8, nothing: 0.5 }
const doubt = 0.35
// What a hint counts beside a sure sign, in a message of no more words than this.
const hint = 0.4
const hintsWithin = 18
const longestGreeting = 8

// Who speaks, and to whom.
const speakers = {
  one: new Set('ik mij mijn me mezelf i my im myself'.split(' ')),
  many: new Set('wij we ons onze our us were'.split(' ')),
  you: new Set('u uw jullie jij je jou jouw you your youre'.split(' ')),
}

type Share = { one: number; many: number; you: number; organisation: number }

// What it adds to the signs of a kind that one person speaks, several do, somebody is addressed, or
// an organisation is at work: an employee may swear or be hacked, a seller is an organisation too.
const shares: Readonly<Record<ScopeKind, Share>> = {
  'job-seeker': { one: 0.25, many: -0.3, you: 0.2, organisation: -0.7 },
  'student-internship': { one: 0.25, many: -0.2, you: 0.15, organisation: -0.7 },
  journalist: { one: 0.05, many: 0, you: 0.15, organisation: -0.5 },
  seller: { one: 0, many: 0, you: 0.25, organisation: -0.2 },
  'private-person': { one: 0.3, many: -0.5, you: 0, organisation: -0.8 },
  emergency: { one: 0, many: 0, you: 0, organisation: -0.2 },
  abuse: { one: 0, many: 0, you: 0.3, organisation: 0 },
  injection: { one: 0, many: 0, you: 0.2, organisation: 0 },
  gibberish: { one: 0, many: 0, you: 0, organisation: 0 },
  greeting: { one: 0, many: 0, you: 0, organisation: 0 },
}
// Who is in need is helped first; an insult or a trick outweighs what it is wrapped in.
const precedence: readonly ScopeKind[] = ['emergency', 'injection', 'abuse']

function isGreeting({ terms }: Reading): boolean {
  const greets = terms.some(({ plain }) => greetingWords.has(plain) && !isFunctionWord(plain))
  const onlyGreets = terms.every(({ plain }) => greetingWords.has(plain) || isFunctionWord(plain))
  return terms.length <= longestGreeting && greets && onlyGreets
}

type Sign = { kind: ScopeKind; score: number; words: string[]; isSure: boolean }

/** What the speaker of a message adds to each kind. */
function speakerShares({ terms }: Reading, organisation: number): (kind: ScopeKind) => number {
  const speaks = (words: ReadonlySet<string>): number =>
    Number(terms.some(({ plain }) => words.has(plain)))
  const [one, many, you] = [speaks(speakers.one), speaks(speakers.many), speaks(speakers.you)]
  return (kind) => {
    const share = shares[kind]
    const told = one * share.one + many * share.many + you * share.you
    return told + organisation * share.organisation
  }
}

const technology = new Set(
  'ai algoritme algoritmes algorithm algorithms chatgpt data machine model modellen models robot robots'.split(
    ' ',
  ),
)

/** Between 0 and 1: how far a message is a request for help, whoever sends it. */
function requestSigns(reading: Reading, lexicon: Lexicon): number {
  const strongest = (field: Field): number => weigh(reading, field)[0]?.score ?? 0
  const isTechnical = reading.terms.some(({ plain }) => technology.has(plain))
  const many = reading.terms.some(({ plain }) => speakers.many.has(plain))
  const isAbout = Math.min(1, strongest(lexicon.areas) + strongest(lexicon.sectors))
  const asks = Math.min(1, strongest(lexicon.needs))
  return Math.min(1, 0.3 * Number(isTechnical) + 0.3 * Number(many) + 0.3 * isAbout + 0.2 * asks)
}

/** What speaks for each kind. Hints add up in a short message; a long one has some of anything. */
function signsOf(reading: Reading, evidence: readonly Evidence[], lexicon: Lexicon): Sign[] {
  const byId = new Map(evidence.map((one) => [one.id, one]))
  const hintShare = hint * Math.min(1, hintsWithin / reading.terms.length)
  const people = headCount(reading) === undefined ? 0 : 1
  const shareOf = speakerShares(reading, (byId.get(organisationSign)?.score ?? 0) + people)
  const learned = learnedSigns(reading, lexicon)
  return scopeKinds.flatMap((kind): Sign[] => {
    const [sure, hints, marks] = [byId.get(kind), byId.get(hintOf(kind)), learned.get(kind) ?? 0]
    if (!sure && !hints && marks <= 0) return []
    const said = (sure?.score ?? 0) + hintShare * (hints?.score ?? 0)
    const words = [...(sure?.words ?? []), ...(hints?.words ?? [])]
    return [{ kind, score: said + shareOf(kind) + marks, words, isSure: sure !== undefined }]
  })
}

/**
 * What makes a message no request of an organisation for help with AI: who writes ("ik zoek een
 * baan"), what for, or that it says nothing. Undefined for a message at the right counter.
 */
export function scopeOf(reading: Reading, lexicon: Lexicon): Found<ScopeKind> | undefined {
  if (isGreeting(reading)) {
    return { value: 'greeting', words: [reading.text.trim()], confidence: 0.95 }
  }
  if (isGibberish(reading, lexicon)) return { value: 'gibberish', words: [], confidence: 0.8 }
  const all = signsOf(reading, weigh(reading, lexicon.scopes), lexicon)
  if (all.length === 0) return undefined
  const { nothing, request } = enough
  const least = nothing + (request - nothing) * requestSigns(reading, lexicon)
  const signs = all.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score)
  const urgent = precedence.flatMap((kind) =>
    signs.filter((sign) => sign.isSure && sign.kind === kind),
  )
  const [sign] = [...urgent, ...signs]
  if (!sign) return undefined
  const words = [...new Set(sign.words)]
  return { value: sign.kind, words, confidence: sign.score / (sign.score + doubt) }
}
