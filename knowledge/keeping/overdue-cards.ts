import type { Partner } from '../schema.ts'
import type { Finding } from './finding.ts'

/** Cards that were to be read again before a day (`2027-06-01`), the longest overdue first. */
export function overdueCards(partners: readonly Partner[], today: string): Finding[] {
  return partners
    .filter(({ reviewBy }) => reviewBy < today)
    .toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
    .map(({ id, reviewBy, owner }) => ({
      weight: 'fault',
      where: `partners/${id}.json: reviewBy`,
      says: `was ${reviewBy}. Let ${owner} read the card again, correct it and set a new day.`,
    }))
}
