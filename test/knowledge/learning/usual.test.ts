import { expect, it } from 'vitest'
import { usualIn } from '../../../knowledge/learning/usual.ts'

const labels = ['sky', 'ward']
const asTaught = [
  { counts: 1, shares: [0.2, 0.8] },
  { counts: 3, shares: [0, 1] },
]
const gapOf = (took: number[][], base: [number, number] = [0, 0]): number => {
  const usual = usualIn(labels, Float64Array.from(base), asTaught, took)
  return (usual.get('sky') ?? Number.NaN) - (usual.get('ward') ?? Number.NaN)
}

it('puts who took part in most first, whomever judged texts lean to', () => {
  expect(
    gapOf([
      [1, 0],
      [1, 0],
      [0, 1],
    ]),
  ).toBeGreaterThan(0)
})

it('says what was learned where as many took part as were taught', () => {
  const alike = asTaught.map(({ counts, shares }) => shares.map((share) => counts * share))
  expect(gapOf(alike, [0.3, -0.1])).toBeCloseTo(0.4, 9)
})

it('rules out nobody who never took part', () => {
  expect(Number.isFinite(gapOf([[0, 1]]))).toBe(true)
})
