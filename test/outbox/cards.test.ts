import { expect, it } from 'vitest'
import { cardsThroughFailures } from './cards-through-failures.ts'

it('cards survive a channel that fails, each in its last state and no version there twice', async () => {
  const { wrongs, doubled, failures } = await cardsThroughFailures(40)
  expect(wrongs).toEqual([])
  expect(doubled).toBe(0)
  expect(failures).toBeGreaterThan(10)
})
