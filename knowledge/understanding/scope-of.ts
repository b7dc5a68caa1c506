import type { Lexicon } from '../lexicon.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, weigh } from '../vocabulary/field.ts'
import { hintOf, organisationSign } from '../vocabulary/scope-field.ts'
import { greetingWords, type ScopeKind, scopeKinds } from '../vocabulary/scope-words.ts'
import type { Found } from './found.ts'
import { isGibberish } from './gibberish.ts'

const least = 0.75
const doubt = 0.35
// What a hint counts beside a sure sign, in a message of no more words than this.
const hint = 0.4
const hintsWithin = 15
const longestGreeting = 8

// How much a sign that an organisation speaks takes off each kind: an employee may swear or be
// hacked, a seller is an organisation too.
const organisationShare: Partial<Record<ScopeKind, number>> = {
  'job-seeker': 0.7,
  'student-internship': 0.7,
  journalist: 0.5,
  seller: 0.2,
  'private-person': 0.7,
  emergency: 0.3,
}
// Who is in need is helped first; an insult or a trick outweighs what it is wrapped in.
const precedence: readonly ScopeKind[] = ['emergency', 'injection', 'abuse']

function isGreeting({ terms }: Reading): boolean {
  const greets = terms.some(({ plain }) => greetingWords.has(plain) && !isFunctionWord(plain))
  const onlyGreets = terms.every(({ plain }) => greetingWords.has(plain) || isFunctionWord(plain))
  return terms.length <= longestGreeting && greets && onlyGreets
}

type Sign = { kind: ScopeKind; score: number; words: string[] }

/** What speaks for each kind. Hints add up in a short message; a long one has some of anything. */
function signsOf(evidence: readonly Evidence[], words: number): Sign[] {
  const byId = new Map(evidence.map((one) => [one.id, one]))
  const hintShare = hint * Math.min(1, hintsWithin / words)
  const organisation = byId.get(organisationSign)?.score ?? 0
  return scopeKinds.map((kind) => {
    const [sure, hints] = [byId.get(kind), byId.get(hintOf(kind))]
    const score = (sure?.score ?? 0) + hintShare * (hints?.score ?? 0)
    return {
      kind,
      score: score - (organisationShare[kind] ?? 0) * organisation,
      words: [...(sure?.words ?? []), ...(hints?.words ?? [])],
    }
  })
}

/**
 * What makes a message no request of an organisation for help with AI: who writes ("ik zoek een
 * baan"), what for, or that it says nothing. Undefined for a message at the right counter.
 */
export function scopeOf(reading: Reading, lexicon: Lexicon): Found<ScopeKind> | undefined {
  if (isGreeting(reading))
    return { value: 'greeting', words: [reading.text.trim()], confidence: 0.95 }
  if (isGibberish(reading, lexicon)) return { value: 'gibberish', words: [], confidence: 0.8 }
  const signs = signsOf(weigh(reading, lexicon.scopes), reading.terms.length).filter(
    ({ score }) => score >= least,
  )
  const [strongest] = signs.sort((a, b) => b.score - a.score)
  const first = precedence.flatMap((kind) => signs.filter((sign) => sign.kind === kind))[0]
  const sign = first ?? strongest
  if (!sign) return undefined
  const words = [...new Set(sign.words)]
  return { value: sign.kind, words, confidence: sign.score / (sign.score + doubt) }
}
