import type { Reading } from './reading.ts'

/**
 * A question that several rules ask of a reading, answered once for each book it is looked up in.
 * Nobody may change the answer.
 */
export function oncePerReading<Book extends object, Answer>(
  ask: (reading: Reading, book: Book) => Answer,
): (reading: Reading, book: Book) => Answer {
  const answered = new WeakMap<Reading, Map<Book, { answer: Answer }>>()
  return (reading, book) => {
    const byBook = answered.get(reading) ?? new Map<Book, { answer: Answer }>()
    answered.set(reading, byBook)
    const one = byBook.get(book) ?? { answer: ask(reading, book) }
    byBook.set(book, one)
    return one.answer
  }
}
