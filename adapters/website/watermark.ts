/**
 * Up to where a client was sent, as it says itself; everything is sent again to one that says
 * nothing we gave out, and nothing is skipped for one that is ahead of the log.
 */
export function watermarkIn(said: string | null, highest: number): number {
  if (said === null || !/^\d{1,15}$/.test(said)) return 0
  return Math.min(Number(said), highest)
}
