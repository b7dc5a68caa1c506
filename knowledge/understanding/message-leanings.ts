import type { Lexicon } from '../lexicon.ts'
import { oncePerBook } from '../reading/once-per-reading.ts'
import type { Reading } from '../reading/reading.ts'
import { leaningsOf } from './learned-leanings.ts'
import { aboutTheHub, atTheCounter, type Sign, scopeSigns, toldScopes } from './scope-signs.ts'

/** One kind of message that is no request: what rules find for it, and how likely it is. */
export type Kind = Sign & { share: number }

/** What a message may be: of the kinds that are no request the likeliest first. */
export type MessageLeanings = {
  kinds: Kind[]
  /** How likely it is a request. */
  request: number
  /** How likely it belongs here: as a request, or as a question about the hub. */
  here: number
}

function leaningsIn(reading: Reading, lexicon: Lexicon): MessageLeanings {
  const signs = scopeSigns(reading, lexicon)
  const index = lexicon.learned?.scopes
  const leanings = leaningsOf(reading, index, toldScopes(signs, reading, lexicon))
  const shares = new Map(leanings.map(({ label, share }) => [label, share]))
  const shareOf = (label: string): number => shares.get(label) ?? 0
  const kinds = signs.map((sign) => ({ ...sign, share: shareOf(sign.kind) }))
  const request = shareOf(atTheCounter)
  return {
    kinds: kinds.sort((a, b) => b.share - a.share),
    request,
    here: request + shareOf(aboutTheHub),
  }
}

/** What a message may be, by rules and by what was learned on top of them. */
export const messageLeanings = oncePerBook(leaningsIn)
