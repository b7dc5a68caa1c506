import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

const need = 'Wij willen storingen aan onze kranen in de haven voorspellen.'

it('under one key: it is handled once, and answered once', async () => {
  const visit = await aConversation()
  const first = await visit.sends({ text: need, key: 'message-1' })
  const again = await visit.sends({ text: need, key: 'message-1' })
  expect(first.text).toContain('Zo begrijp ik uw vraag.')
  expect(again.text).toBe('')
  expect((await visit.stored()).log.filter(({ text }) => text === need)).toHaveLength(1)
})

it('by hand, under another key: is told that it was received', async () => {
  const visit = await aConversation()
  await visit.sends({ text: need, key: 'message-1' })
  const { text } = await visit.sends({ text: need, key: 'message-2' })
  expect(text).toContain('Dat bericht had ik al ontvangen.')
  expect(text).toContain('Zo begrijp ik uw vraag. Klopt dat?')
})

it('the yes that files: there is one enquiry', async () => {
  const visit = await aConversation()
  await follow(visit, untilMatch)
  await visit.says('ja')
  await visit.sends({ text: 'ja', key: 'yes' })
  await visit.sends({ text: 'ja', key: 'yes' })
  await visit.says('ja')
  expect((await visit.stored()).enquiries).toHaveLength(1)
})
