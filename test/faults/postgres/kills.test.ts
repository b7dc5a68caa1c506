import { expect, inject, it, onTestFinished } from 'vitest'
import { databases } from '../grounds.ts'
import { killAgain } from '../kill-again.ts'

it('PostgreSQL has lost, doubled, reordered and halved nothing of a process killed six times', {
  timeout: 120_000,
}, async () => {
  const ground = databases((name) => inject('databaseServer').replace('{}', name))
  onTestFinished(() => ground.leave())
  const { kills, wrongs, enquiries, deliveries } = await killAgain(6, ground)
  expect(wrongs).toEqual([])
  expect(kills).toHaveLength(6)
  expect(new Set(kills).size).toBeGreaterThan(1)
  expect(enquiries).toBeGreaterThan(0)
  expect(deliveries).toBe(3 * enquiries)
})
