import type { Lexicon } from '../lexicon.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { oncePerBook } from '../reading/once-per-reading.ts'
import type { Reading } from '../reading/reading.ts'
import { greetingWords, type ScopeKind } from '../vocabulary/scope-words.ts'
import type { Found } from './found.ts'
import { isGibberish } from './gibberish.ts'
import { leaningsOf, wordsFor } from './learned-leanings.ts'
import {
  aboutTheHub,
  atTheCounter,
  type Sign,
  scopeSigns,
  severalSpeak,
  toldScopes,
} from './scope-signs.ts'

// How likely a message must be none for the hub to be sent elsewhere, where what was learned has seen
// as many of these as requests: the hub itself gets several requests to one (Bayes).
const enough = 0.6
// What an unmistakable sign of need, trick or insult has to be likely.
const urgent = 0.1
// What an unmistakable sign makes of it at least.
const sure = 0.95
const longestGreeting = 8
// A longer message says something, whatever it looks like.
const longestNothing = 15
const nothing: readonly ScopeKind[] = ['greeting', 'gibberish']
// In fewer words than this ("kunnen jullie ons helpen?") what was learned alone tells nothing.
const fewWords = 7
// How likely a kind must be to be said without an unmistakable sign: of somebody in need, where a
// guess does least harm, also in few words or where several speak, in so few words of another kind, of
// who is blamed by it, and to say that nothing was said.
const clear = { need: 0.2, needInDoubt: 0.5, few: 0.9, blame: 0.6, nothing: 0.5 }
const blaming: readonly ScopeKind[] = ['injection', 'abuse']
// How likely a request a cry for help may be, at most: a story of the work floor with a fire or a fall
// in it is a request, and is told where help is besides.
const inDoubt = 0.1
// What is said of a message that is surely none for the hub, where nothing clearer can be.
const anything: ScopeKind = 'off-topic'

// Who is in need is helped first; an insult or a trick outweighs what it is wrapped in.
const precedence: readonly ScopeKind[] = ['emergency', 'injection', 'abuse']

function isGreeting({ terms }: Reading): boolean {
  const greets = terms.some(({ plain }) => greetingWords.has(plain) && !isFunctionWord(plain))
  const onlyGreets = terms.every(({ plain }) => greetingWords.has(plain) || isFunctionWord(plain))
  return terms.length <= longestGreeting && greets && onlyGreets
}

type Kind = Sign & { share: number }

/** What a message may be, of the kinds that are no request the likeliest first. */
type Leanings = { kinds: Kind[]; request: number }

function leaningsIn(reading: Reading, lexicon: Lexicon): Leanings {
  const signs = scopeSigns(reading, lexicon)
  const index = lexicon.learned?.scopes
  const leanings = leaningsOf(reading, index, toldScopes(signs, reading, lexicon))
  const shares = new Map(leanings.map(({ label, share }) => [label, share]))
  const request = (shares.get(atTheCounter) ?? 0) + (shares.get(aboutTheHub) ?? 0)
  const kinds = signs.map((sign) => ({ ...sign, share: shares.get(sign.kind) ?? 0 }))
  return { kinds: kinds.sort((a, b) => b.share - a.share), request }
}

const leaningsOnce = oncePerBook(leaningsIn)

/** Somebody who may be in need of help at once, however it is said. */
function needIn({ kinds }: Leanings, { terms }: Reading): Kind | undefined {
  // Who speaks for several has work that is too much more often than a life that is.
  const isDoubtful = terms.length < fewWords || terms.some(({ plain }) => severalSpeak.has(plain))
  const need = isDoubtful ? clear.needInDoubt : clear.need
  return kinds.find(
    ({ kind, share, isSure }) => kind === 'emergency' && share >= (isSure ? clear.need : need),
  )
}

/** What a message that is no sure cry for help is, likeliest first; nothing when it is a request. */
function kindsOf(leanings: Leanings, need: Kind | undefined, lexicon: Lexicon): Kind[] {
  const { kinds, request } = leanings
  // Rules alone tell nothing of a kind for which they find no sign.
  if (!lexicon.learned) return kinds.filter(({ score, share }) => score > 0 && share >= request)
  const others = 1 - request - (need?.share ?? 0)
  const isRequest = need !== undefined && need.share > others
  if (isRequest || 1 - request < enough) return []
  // Without a sign of it nothing else is a cry for help.
  return kinds.filter((one) => one !== need && (one.isSure || one.kind !== 'emergency'))
}

/** Whether a kind may be said of a message of so many words. */
function isClear({ kind, share, isSure }: Kind, words: number): boolean {
  if (isSure) return true
  if (nothing.includes(kind)) return words <= longestNothing && share >= clear.nothing
  if (words < fewWords) return share >= clear.few
  return !blaming.includes(kind) || share >= clear.blame
}

/** Who is in need first, else what is likeliest; of a long message that nothing fits, that much. */
function decidingOf(kinds: readonly Kind[], { terms }: Reading): Kind | undefined {
  const signed = kinds.filter(({ isSure, share }) => isSure && share >= urgent)
  const [first] = precedence.flatMap((kind) => signed.filter((one) => one.kind === kind))
  const deciding = first ?? signed[0] ?? kinds[0]
  if (deciding === undefined || isClear(deciding, terms.length)) return deciding
  const canBeSaid = terms.length >= fewWords && !nothing.includes(deciding.kind)
  return canBeSaid ? kinds.find(({ kind }) => kind === anything) : undefined
}

/**
 * Whether somebody may be in need of help at once, also in what is taken for a request: whom to call
 * can be said beside anything.
 */
export function mayBeInNeed(reading: Reading, lexicon: Lexicon): boolean {
  return needIn(leaningsOnce(reading, lexicon), reading) !== undefined
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
  const leanings = leaningsOnce(reading, lexicon)
  const need = needIn(leanings, reading)
  const isCry = need !== undefined && leanings.request < inDoubt
  const deciding = isCry ? need : decidingOf(kindsOf(leanings, need, lexicon), reading)
  if (!deciding) return undefined
  const { kind, words, share, isSure } = deciding
  const index = lexicon.learned?.scopes
  const learned = index && words.length === 0 ? wordsFor(kind, reading, index) : []
  return {
    value: kind,
    words: [...words, ...learned],
    confidence: isSure ? Math.max(sure, share) : share,
  }
}
