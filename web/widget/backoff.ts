const shortest = 1_000
const longest = 15_000

/**
 * How long to wait, in milliseconds, before attempt `attempt` (from 0): doubling from 1 s, at most
 * 15 s, and never less than half of it by chance, so that many pages do not return at one moment.
 */
export function backoff(attempt: number, random: () => number) {
  const wait = Math.min(longest, shortest * 2 ** (attempt + 1))
  return Math.max(shortest, wait * (0.5 + random() / 2))
}
