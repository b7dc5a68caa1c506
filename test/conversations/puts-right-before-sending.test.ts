import { expect, it } from 'vitest'
import { liveUnderstanding } from '../../dialogs/live-understanding.ts'
import { aBrain } from '../builders/a-brain.ts'
import { aConversation } from '../builders/a-conversation.ts'

const NEED =
  'Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten herkennen op foto’s.'
const NOW = '2026-11-24T09:30:00.000Z'

it('what it tells is shown while it is typed, in the language of the chat', () => {
  const lines = liveUnderstanding(NEED, 'nl', { brain: aBrain, now: NOW })
  const told = lines.map(({ label, value }) => `${label}: ${value}`)
  expect(told).toEqual(expect.arrayContaining(['Plaats: Gorinchem', 'Aantal medewerkers: 60']))
  const english = liveUnderstanding(NEED, 'en', { brain: aBrain, now: NOW })
  expect(english.map(({ label }) => label)).toContain('Place')
  expect(liveUnderstanding('Goedemorgen, ik heb', 'nl', { brain: aBrain, now: NOW })).toEqual([])
})

it('what was said not to be so is not noted, and asked', async () => {
  const visit = await aConversation()
  const { text } = await visit.sends({ text: NEED, value: { without: ['place', 'area'] } })
  expect(text).toContain('Genoteerd: ')
  expect(text).not.toContain('Gorinchem')
  expect(text).toContain('Bij welk onderwerp hoort uw vraag het meest?')
  const { answers } = (await visit.stored()).conversation ?? {}
  expect(answers).toMatchObject({ need: NEED, people: 60 })
  expect(answers).not.toHaveProperty('place')
  expect(answers).not.toHaveProperty('municipality')
})
