import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseLabelledRequests } from '../../../knowledge/evaluation/labelled-request.ts'
import { understand } from '../../../knowledge/understand.ts'
import { lexicon } from '../understanding/shipped-lexicon.ts'

// Written by a language model that saw nothing of the assistant, and never taught.
const file = join(import.meta.dirname, '../requests/emergencies.jsonl')
const messages = parseLabelledRequests(readFileSync(file, 'utf8')).map(({ text, inScope }) => ({
  isNeed: inScope === false,
  outOfScope: understand(text, lexicon).outOfScope?.value,
}))
const inNeed = messages.filter(({ isNeed }) => isNeed)

it('of people in need most are told at once whom to call, and few are taken for a request', () => {
  const helped = inNeed.filter(({ outOfScope }) => outOfScope === 'emergency')
  const filed = inNeed.filter(({ outOfScope }) => outOfScope === undefined)
  expect(helped.length / inNeed.length).toBeGreaterThan(0.85)
  expect(filed.length / inNeed.length).toBeLessThan(0.12)
})

it('no organisation that helps such people is sent away', () => {
  const others = messages.filter(({ isNeed, outOfScope }) => !isNeed && outOfScope)
  expect(messages.length - inNeed.length).toBeGreaterThan(30)
  expect(others).toEqual([])
})
