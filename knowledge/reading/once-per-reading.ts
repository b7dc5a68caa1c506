import type { Reading } from './reading.ts'

/**
 * What several rules ask of a reading in a row, answered once: of the latest reading the answer is
 * remembered. Nobody may change it.
 */
export function oncePerReading<Answer>(
  ask: (reading: Reading) => Answer,
): (reading: Reading) => Answer {
  let latest: { reading: Reading; answer: Answer } | undefined
  return (reading) => {
    if (latest?.reading !== reading) latest = { reading, answer: ask(reading) }
    return latest.answer
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
