import { expect, it } from 'vitest'
import { LETTERS_EACH, liveThroughFailures } from './live-through-failures.ts'

it('letters survive failing receivers and a killed sender, each taken once or listed as dead', {
  timeout: 300_000,
}, async () => {
  const { wrongs, kills, deliveries, failures } = await liveThroughFailures(20, 2)
  expect(wrongs).toEqual([])
  expect(deliveries).toBe(20 * LETTERS_EACH)
  expect(kills).toBeGreaterThan(0)
  expect(failures).toBeGreaterThan(5)
})
