import { hasRoom } from './has-room.ts'
import type { Partner } from './schema.ts'

/** How partners stand today, apart from what they do: ids of those that are named later for it. */
export type Standing = {
  /** They have no room for another enquiry. */
  full: string[]
  /** Their card was to be read again before today, and was not. */
  stale: string[]
}

/**
 * How partners stand on a day.
 * @param day in the hub's time zone, `2026-11-24`. @param open how many enquiries each has, by its id.
 */
export function standingOf(
  partners: readonly Partner[],
  day: string,
  open: Readonly<Record<string, number>>,
): Standing {
  const idsOf = (some: readonly Partner[]) => some.map(({ id }) => id)
  return {
    full: idsOf(partners.filter((partner) => !hasRoom(partner, day, open[partner.id] ?? 0))),
    stale: idsOf(partners.filter(({ reviewBy }) => reviewBy < day)),
  }
}
