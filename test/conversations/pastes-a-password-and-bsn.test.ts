import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'

it('and is told that they were not kept; the rest of the message is', async () => {
  const visit = await aConversation()
  const { text } = await visit.says(
    'Wij willen storingen aan onze kranen voorspellen. Mijn wachtwoord is Geheim!2026 en mijn BSN is 123456782.',
  )
  expect(text).toContain('Ik heb het niet bewaard.')
  expect(text).toContain('Zo begrijp ik uw vraag. Klopt dat?')
  const stored = JSON.stringify(await visit.stored())
  expect(stored).toContain('storingen aan onze kranen')
  expect(stored).not.toContain('Geheim!2026')
  expect(stored).not.toContain('123456782')
})
