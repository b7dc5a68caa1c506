import { expect, it } from 'vitest'
import { usualMarks } from '../../../knowledge/learning/usual-marks.ts'

const texts = (...codes: number[][]) => codes.map((one) => ({ codes: one }))

it('keeps the marks that several texts have, by their codes in order', () => {
  expect(usualMarks(texts([7, 3], [3, 9], [9, 7, 1]))).toEqual([3, 7, 9])
})

it('keeps those that most texts have where there are too many', () => {
  const many = Array.from({ length: 40_000 }, (_, code) => code)
  const kept = usualMarks(texts(many, many, [39_999]))
  expect(kept).toHaveLength(2 ** 15)
  expect(kept).toContain(39_999)
  expect(kept).not.toContain(39_998)
})
