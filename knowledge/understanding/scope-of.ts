import type { Lexicon } from '../lexicon.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading } from '../reading/reading.ts'
import { greetingWords, type ScopeKind } from '../vocabulary/scope-words.ts'
import type { Found } from './found.ts'
import { isGibberish } from './gibberish.ts'
import { leaningsOf, wordsFor } from './learned-leanings.ts'
import { atTheCounter, type Sign, scopeSigns, toldScopes } from './scope-signs.ts'

// How much likelier a kind than a request is sent elsewhere: least where rules find a sign of it,
// more where only what was learned speaks. That leans towards requests, of which it has seen most.
const enough = { signed: 0.18, learned: 0.67, inFew: 0.5, rules: 1 }
// In fewer words what was learned tells too little to send anybody away.
const leastWords = 10
const longestGreeting = 8

// Who is in need is helped first; an insult or a trick outweighs what it is wrapped in.
const precedence: readonly ScopeKind[] = ['emergency', 'injection', 'abuse']

function isGreeting({ terms }: Reading): boolean {
  const greets = terms.some(({ plain }) => greetingWords.has(plain) && !isFunctionWord(plain))
  const onlyGreets = terms.every(({ plain }) => greetingWords.has(plain) || isFunctionWord(plain))
  return terms.length <= longestGreeting && greets && onlyGreets
}

type Kind = Sign & { odds: number }

/** The kinds a message may be of, likeliest first, each with how much likelier it is than a request. */
function kindsOf(reading: Reading, lexicon: Lexicon): Kind[] {
  const signs = scopeSigns(reading, lexicon)
  const told = toldScopes(signs, reading, lexicon)
  const leanings = leaningsOf(reading, lexicon.learned?.scopes, told)
  const request = leanings.find(({ label }) => label === atTheCounter)?.share ?? 0
  return leanings.flatMap(({ label, share }) => {
    const sign = signs.find(({ kind }) => kind === label)
    return sign ? [{ ...sign, odds: share / request }] : []
  })
}

function isEnough({ score, odds }: Kind, { terms }: Reading, { learned }: Lexicon): boolean {
  if (!learned) return score > 0 && odds >= enough.rules
  if (terms.length < leastWords) return score > 0 && odds >= enough.inFew
  return odds >= (score > 0 ? enough.signed : enough.learned)
}

/** Who is in need first, then what an unmistakable word tells, then what is likeliest. */
function decidingFirst(kinds: readonly Kind[]): Kind[] {
  const sure = kinds.filter(({ isSure }) => isSure)
  const urgent = precedence.flatMap((kind) => sure.filter((one) => one.kind === kind))
  return [...urgent, ...sure, ...kinds]
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
  const index = lexicon.learned?.scopes
  const kinds = kindsOf(reading, lexicon).filter((kind) => isEnough(kind, reading, lexicon))
  const [deciding] = decidingFirst(kinds)
  if (!deciding) return undefined
  const { kind, words, odds } = deciding
  const learned = index && words.length === 0 ? wordsFor(kind, reading, index) : []
  return { value: kind, words: [...words, ...learned], confidence: odds / (1 + odds) }
}
