/** Conversations at once for which the budget is. */
export const MEASURED = 200
/** Of one visitor, of a busy hour, as many as the budget is for, and a crowd. */
const SIZES = [1, 50, MEASURED, 1_000]

/** Conversations at once to measure with, at most so many. */
export function sizesUpTo(most: number): Set<number> {
  return new Set(SIZES.map((size) => Math.min(size, most)))
}

/** Seconds of a load: a crowd gets more of them, so that each of it says as much as one of fewer. */
export function secondsFor(conversations: number, seconds: number): number {
  return seconds * Math.max(1, conversations / MEASURED)
}
