import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import type { ScopeKind } from '../vocabulary/scope-words.ts'
import { type Kind, type MessageLeanings, messageLeanings } from './message-leanings.ts'
import { severalSpeak } from './scope-signs.ts'

/** The kind of message of somebody who needs help at once. */
export const inNeed: ScopeKind = 'emergency'

/** In fewer words than this ("kunnen jullie ons helpen?") what was learned alone tells little. */
export const fewWords = 7

// How likely it must be, where a guess does least harm; without an unmistakable sign, and in few words
// or where several speak: these have work that is too much more often than a life that is.
const least = { share: 0.2, inDoubt: 0.5 }
// How likely a request it may be at most to be answered as nothing else: a story of the work floor
// with a fire or a fall in it is a request.
const mostRequest = 0.1

/** The cry for help that a message may be, however it is said. */
export function cryIn({ kinds }: MessageLeanings, { terms }: Reading): Kind | undefined {
  const isDoubtful = terms.length < fewWords || terms.some(({ plain }) => severalSpeak.has(plain))
  const unsigned = isDoubtful ? least.inDoubt : least.share
  return kinds.find(
    ({ kind, share, isSure }) => kind === inNeed && share >= (isSure ? least.share : unsigned),
  )
}

/** Whether it asks for nothing else. */
export const isOnlyCry = ({ request }: MessageLeanings): boolean => request < mostRequest

/**
 * Whether somebody may be in need of help at once, also in what is taken for a request: whom to call
 * can be said beside anything.
 */
export const mayBeInNeed = (reading: Reading, lexicon: Lexicon): boolean =>
  cryIn(messageLeanings(reading, lexicon), reading) !== undefined
