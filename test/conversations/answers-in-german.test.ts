import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'

it('and is told what is understood; its text is kept as it is', async () => {
  const visit = await aConversation()
  const german =
    'Wir sind ein Krankenhaus und möchten mit künstlicher Intelligenz die Planung der Betten verbessern.'
  const { text } = await visit.says(german)
  expect(text).toContain('Ik begrijp alleen Nederlands en Engels goed.')
  expect(text).toContain('I only understand Dutch and English well.')
  expect((await visit.stored()).conversation?.answers.need).toBe(german)
})
