import type { Reading } from './reading.ts'

/** What several rules ask of a reading, answered once. Nobody may change the answer. */
export function oncePerReading<Answer>(
  ask: (reading: Reading) => Answer,
): (reading: Reading) => Answer {
  const answered = new WeakMap<Reading, { answer: Answer }>()
  return (reading) => {
    const one = answered.get(reading) ?? { answer: ask(reading) }
    answered.set(reading, one)
    return one.answer
  }
}

/** As `oncePerReading`, for each book the answer is looked up in. */
export function oncePerBook<Book extends object, Answer>(
  ask: (reading: Reading, book: Book) => Answer,
): (reading: Reading, book: Book) => Answer {
  const byBook = new WeakMap<Book, (reading: Reading) => Answer>()
  return (reading, book) => {
    const askIn = byBook.get(book) ?? oncePerReading((one) => ask(one, book))
    byBook.set(book, askIn)
    return askIn(reading)
  }
}
