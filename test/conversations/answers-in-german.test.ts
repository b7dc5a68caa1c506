import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'

it('and is told what is understood; its text is kept as it is', async () => {
  const visit = await aConversation()
  const german =
    'Wir sind ein Krankenhaus und möchten mit künstlicher Intelligenz die Planung der Betten verbessern.'
  const { text } = await visit.says(german)
  expect(text).toContain('Dieser Assistent arbeitet auf Niederländisch und Englisch.')
  expect(text).toContain('Ik begrijp alleen Nederlands en Engels goed.')
  expect(text).toContain('I only understand Dutch and English well.')
  expect((await visit.stored()).conversation?.answers.need).toBe(german)
})

it('in Arabic too, before anything is understood', async () => {
  const visit = await aConversation({ language: 'en' })
  const { text } = await visit.says('مرحبا')
  expect(text).toContain('يعمل هذا المساعد باللغتين الهولندية والإنجليزية.')
  expect(text).toContain('I do not understand yet what you are looking for.')
})
