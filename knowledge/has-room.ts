import type { Partner } from './schema.ts'

/**
 * Whether a partner has room for one more: it is not full until a later day, and has fewer open
 * enquiries than the most it wants at once.
 * @param day today in the hub's time zone, `2026-11-24`. @param open how many it has before it or in hand.
 */
export function hasRoom(
  { fullUntil, maxOpen }: Pick<Partner, 'fullUntil' | 'maxOpen'>,
  day: string,
  open: number,
): boolean {
  if (fullUntil !== undefined && day < fullUntil) return false
  return maxOpen === undefined || open < maxOpen
}
