import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'

it('which is not kept, while the words with it are', async () => {
  const visit = await aConversation()
  const { text } = await visit.sends({
    text: 'Wij willen storingen aan onze kranen voorspellen, zie de bijlage.',
    files: 1,
  })
  expect(text).toContain('Bestanden kan ik hier niet aannemen; ik heb het bestand niet bewaard.')
  expect(text).toContain('Zo begrijp ik uw vraag. Klopt dat?')
  const { log } = await visit.stored()
  expect(log.some(({ attachments }) => attachments !== undefined)).toBe(false)
})

it('and nothing else: the question comes back', async () => {
  const visit = await aConversation()
  const { text } = await visit.sends({ text: '', files: 2 })
  expect(text).toContain('Bestanden kan ik hier niet aannemen')
  expect(text).toContain('Waar kan AI uw organisatie mee helpen?')
})
