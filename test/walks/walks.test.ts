import { expect, it } from 'vitest'
import { walk } from './walk.ts'

it('whatever a visitor does, nothing breaks, is lost or is filed unasked, and filing stays near', () => {
  const { turns, filings, longestToFile } = walk(50, 20, 20261124)
  expect(turns).toBeGreaterThan(1_200)
  expect(filings).toBeGreaterThan(15)
  expect(longestToFile).toBeLessThanOrEqual(20)
}, 120_000)
