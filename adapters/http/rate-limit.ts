import type { IncomingMessage } from 'node:http'
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'
import { Refusal } from './refusal.ts'

/** @throws Refusal 429 when this address has used up its share for now. */
export type RateLimit = (request: IncomingMessage) => Promise<void>

const SECONDS = 60

/** At most so many requests a minute from one address; `undefined` is no limit. */
export function rateLimit(
  points: number | undefined,
  addressOf: (request: IncomingMessage) => string,
): RateLimit {
  if (points === undefined) return async () => {}
  const limiter = new RateLimiterMemory({ points, duration: SECONDS })
  return async (request) => {
    const refused = await limiter.consume(addressOf(request)).then(
      () => false,
      () => true,
    )
    if (refused)
      throw new Refusal(429, 'TooMany', 'There were too many requests. Please wait a minute.')
  }
}
