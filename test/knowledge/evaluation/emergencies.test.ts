import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseLabelledRequests } from '../../../knowledge/evaluation/labelled-request.ts'
import { understand } from '../../../knowledge/understand.ts'
import { lexicon } from '../understanding/shipped-lexicon.ts'

// Written by a language model that saw nothing of the assistant, and never taught.
const file = join(import.meta.dirname, '../requests/emergencies.jsonl')
const messages = parseLabelledRequests(readFileSync(file, 'utf8')).map(({ text, inScope }) => {
  const { outOfScope, inNeed } = understand(text, lexicon)
  return { isNeed: inScope === false, outOfScope, inNeed, text }
})
const people = messages.filter(({ isNeed }) => isNeed)
const organisations = messages.filter(({ isNeed }) => !isNeed)

it('of people in need most are told at once whom to call, and few are taken for a request without', () => {
  const told = people.filter(({ inNeed }) => inNeed)
  const filed = people.filter(({ inNeed, outOfScope }) => !inNeed && outOfScope === undefined)
  expect(told.length / people.length).toBeGreaterThan(0.85)
  expect(filed.length / people.length).toBeLessThan(0.12)
})

it('and most of them are asked nothing else', () => {
  const sure = people.filter(({ outOfScope }) => outOfScope?.value === 'emergency')
  expect(sure.length / people.length).toBeGreaterThan(0.65)
})

it('no organisation that helps such people is sent away, or told that somebody is in need', () => {
  expect(organisations.length).toBeGreaterThan(30)
  expect(organisations.filter(({ outOfScope, inNeed }) => outOfScope || inNeed)).toEqual([])
})
