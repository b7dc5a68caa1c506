import type { Lexicon } from '../lexicon.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading } from '../reading/reading.ts'
import { greetingWords, type ScopeKind, subjectsGreeted } from '../vocabulary/scope-words.ts'
import { cryIn, emergency, fewWords, isHelpline, isOnlyCry } from './cry-for-help.ts'
import type { Found } from './found.ts'
import { isGibberish } from './gibberish.ts'
import { wordsFor } from './learned-leanings.ts'
import { type Kind, type MessageLeanings, messageLeanings } from './message-leanings.ts'

// How likely a message must be none for the hub to be sent elsewhere, of whatever kind; or else one
// kind must be likelier than that it belongs here.
const enough = 0.6
// What an unmistakable sign has to be likely.
const urgent = 0.1
// What an unmistakable sign makes of it at least; a few words without one look like many things.
const sure = { least: 0.95, mostOfFew: 0.85 }
const longestGreeting = 8
// A longer message mostly says something, whatever it looks like.
const longestNothing = 15
const nothing: readonly ScopeKind[] = ['greeting', 'gibberish']
// How likely a kind must be to be said without an unmistakable sign: of who is blamed by it, and that
// nothing was said, in many words as well.
const clear = { blame: 0.6, nothing: 0.6, longNothing: 0.9 }
// And in few words: by itself, or where it is likelier than not and hardly anything that belongs here.
const fewClear = { share: 0.9, likely: 0.5, mostHere: 0.15 }
const blaming: readonly ScopeKind[] = ['injection', 'abuse']
// What is said of a message that is surely none for the hub, where nothing clearer can be.
const anything: ScopeKind = 'off-topic'

// An insult or a trick outweighs what it is wrapped in.
const precedence: readonly ScopeKind[] = ['injection', 'abuse']

function isGreeting({ terms }: Reading): boolean {
  const greets = terms.some(
    ({ plain }) =>
      greetingWords.has(plain) && !subjectsGreeted.has(plain) && !isFunctionWord(plain),
  )
  const onlyGreets = terms.every(({ plain }) => greetingWords.has(plain) || isFunctionWord(plain))
  return terms.length <= longestGreeting && greets && onlyGreets
}

/** What a message that is no sure cry for help is, likeliest first; nothing when it belongs here. */
function kindsOf(leanings: MessageLeanings, lexicon: Lexicon, cry: Kind | undefined): Kind[] {
  const { kinds, here } = leanings
  // Rules alone tell nothing of a kind for which they find no sign.
  if (!lexicon.learned) return kinds.filter(({ score, share }) => score > 0 && share >= here)
  const others = kinds.filter(({ kind }) => kind !== emergency)
  const elsewhere = others.reduce((sum, { share }) => sum + share, 0)
  const isStory = cry !== undefined && cry.share > elsewhere
  const isLikely = (others[0]?.share ?? 0) >= here || elsewhere >= enough * (elsewhere + here)
  return isLikely && !isStory ? others : []
}

/** Whether a kind may be said of a message of so many words, which may belong here to some extent. */
function isClear({ kind, share, isSure }: Kind, words: number, here: number): boolean {
  if (isSure) return true
  if (nothing.includes(kind)) {
    return share >= (words <= longestNothing ? clear.nothing : clear.longNothing)
  }
  const isBlame = blaming.includes(kind)
  if (words < fewWords) {
    const isLikely = !isBlame && share >= fewClear.likely && here <= fewClear.mostHere
    return share >= fewClear.share || isLikely
  }
  return !isBlame || share >= clear.blame
}

/** What is said clearly, else what is likeliest; of a long message that nothing fits, that much. */
function decidingOf(kinds: readonly Kind[], here: number, { terms }: Reading): Kind | undefined {
  const signed = kinds.filter(({ isSure, share }) => isSure && share >= urgent)
  const [first] = precedence.flatMap((kind) => signed.filter((one) => one.kind === kind))
  const deciding = first ?? signed[0] ?? kinds[0]
  if (deciding === undefined || isClear(deciding, terms.length, here)) return deciding
  const canBeSaid = terms.length >= fewWords && !nothing.includes(deciding.kind)
  return canBeSaid ? kinds.find(({ kind }) => kind === anything) : undefined
}

/** What decides what a message is: a cry for help that is surely no request before all else. */
function decidingIn(reading: Reading, lexicon: Lexicon): Kind | undefined {
  const leanings = messageLeanings(reading, lexicon)
  const cry = cryIn(leanings, reading)
  if (cry && isOnlyCry(cry, leanings, reading)) return cry
  return decidingOf(kindsOf(leanings, lexicon, cry), leanings.here, reading)
}

/**
 * What makes a message no request of an organisation for help with AI: who writes ("ik zoek een
 * baan"), what for, or that it says nothing. Undefined for a message at the right counter.
 */
export function scopeOf(reading: Reading, lexicon: Lexicon): Found<ScopeKind> | undefined {
  if (isGreeting(reading)) {
    return { value: 'greeting', words: [reading.text.trim()], confidence: 0.95 }
  }
  if (isHelpline(reading)) {
    // A bare number is less than it takes at a later question, which may have asked for one.
    const confidence = /\p{L}/u.test(reading.text) ? sure.least : 0.75
    return { value: emergency, words: [reading.text.trim()], confidence }
  }
  if (isGibberish(reading, lexicon)) return { value: 'gibberish', words: [], confidence: 0.8 }
  const deciding = decidingIn(reading, lexicon)
  if (!deciding) return undefined
  const { kind, words, share, isSure } = deciding
  const index = lexicon.learned?.scopes
  const learned = index && words.length === 0 ? wordsFor(kind, reading, index) : []
  const most = reading.terms.length < fewWords ? sure.mostOfFew : 1
  return {
    value: kind,
    words: [...words, ...learned],
    confidence: isSure ? Math.max(sure.least, share) : Math.min(most, share),
  }
}
