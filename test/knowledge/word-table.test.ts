import { deserialize, serialize } from 'node:v8'
import { expect, it } from 'vitest'
import { ordinaryWords } from '../../knowledge/reading/ordinary-words.ts'
import { meaningOf, placeOf, wordMapOf, wordTableOf } from '../../knowledge/reading/word-table.ts'

const words = [...ordinaryWords]

it('finds every word at its place, and none that is not in it', () => {
  const table = wordTableOf(words)
  expect(words.map((word) => placeOf(table, word))).toEqual(words.map((_, place) => place))
  const others = words.map((word) => `${word}s`).filter((word) => !ordinaryWords.has(word))
  expect(others.filter((word) => placeOf(table, word) >= 0)).toEqual([])
  expect(placeOf(wordTableOf([]), 'haven')).toBe(-1)
})

it('gives the first place of a word that stands in it twice', () => {
  expect(placeOf(wordTableOf(['haven', 'kraan', 'haven']), 'haven')).toBe(0)
})

it('tells what words mean, also after it was kept and read again', () => {
  const map = wordMapOf(new Map(words.map((word) => [word, word.length])))
  const read: typeof map = deserialize(serialize(map))
  expect(words.map((word) => meaningOf(read, word))).toEqual(words.map((word) => word.length))
  expect(meaningOf(read, 'geen-woord')).toBeUndefined()
})
