import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import type { ScopeKind } from '../vocabulary/scope-words.ts'
import { type Kind, type MessageLeanings, messageLeanings } from './message-leanings.ts'
import { severalSpeak } from './scope-signs.ts'

/** The kind of message of somebody who needs help at once. */
export const emergency: ScopeKind = 'emergency'

/** In fewer words than this ("kunnen jullie ons helpen?") what was learned alone tells little. */
export const fewWords = 7

// How likely it must be. Low, as a guess does little harm; without an unmistakable sign higher in few
// words, and where several speak, who mostly have too much work.
const least = { share: 0.2, inDoubt: 0.55 }
// How likely a request it may be at most to be answered as nothing else: a story of the work floor
// with a fire or a fall in it is a request. In few words it has to be that much likelier than one.
const only = { mostRequest: 0.1, likelier: 4 }

/** Numbers of emergency lines, and of the line for who thinks of suicide. */
const helpline =
  /^\W*(?:(?:bel|call|dial)\s+)?(?:(?:11[23]|1([-. ])1\1[23]|0800\W?0113|911|999)(?:\W+|$))+$/i

/** Whether a text is no more than the number to call in need: it was meant for the phone. */
export const isHelpline = ({ text }: Reading): boolean => helpline.test(text)

const isShort = ({ terms }: Reading): boolean => terms.length < fewWords

/** The cry for help that a message may be, however it is said. */
export function cryIn({ kinds }: MessageLeanings, reading: Reading): Kind | undefined {
  const severalDo = reading.terms.some(({ plain }) => severalSpeak.has(plain))
  const unsigned = isShort(reading) || severalDo ? least.inDoubt : least.share
  return kinds.find(
    ({ kind, share, isSure }) => kind === emergency && share >= (isSure ? least.share : unsigned),
  )
}

/** Whether a cry for help is too little of a request to be taken for one besides. */
export function isOnlyCry({ share }: Kind, { request }: MessageLeanings, reading: Reading) {
  return request < only.mostRequest || (isShort(reading) && share >= only.likelier * request)
}

/**
 * Whether somebody may be in need of help at once, also in what is taken for a request: whom to call
 * can be said beside anything.
 */
export const mayBeInNeed = (reading: Reading, lexicon: Lexicon): boolean =>
  cryIn(messageLeanings(reading, lexicon), reading) !== undefined
