import type { Lesson } from './lessons.ts'

// As many as a row is kept for; what only one text has would be learned by heart.
const most = 2 ** 15
const fewest = 2

/** The marks that most texts have, by their codes in order. */
export function usualMarks(lessons: readonly Pick<Lesson, 'codes'>[]): number[] {
  const having = new Map<number, number>()
  for (const { codes } of lessons) {
    for (const code of codes) having.set(code, (having.get(code) ?? 0) + 1)
  }
  return [...having]
    .filter(([, count]) => count >= fewest)
    .sort(([code, count], [other, counted]) => counted - count || code - other)
    .slice(0, most)
    .map(([code]) => code)
    .sort((a, b) => a - b)
}
