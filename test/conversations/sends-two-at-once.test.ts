import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('and both are taken, one after the other', async () => {
  const visit = await aConversation()
  const [first, second] = await Promise.all([
    visit.says('Wij willen storingen aan onze kranen in de haven voorspellen.'),
    visit.says('ja'),
  ])
  expect(first.text).toContain('Zo begrijp ik uw vraag. Klopt dat?')
  expect(second.text).toContain('Namens welke organisatie vraagt u dit')
  const { log, conversation } = await visit.stored()
  expect(conversation?.answers).toMatchObject({ subject: true })
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length)
})

it('as a visitor that presses twice: it files once', async () => {
  const visit = await aConversation()
  await follow(visit, untilMatch)
  await visit.says('ja')
  await Promise.all([visit.says('ja'), visit.says('ja'), visit.says('ja')])
  const { enquiries, deliveries } = await visit.stored()
  expect(enquiries).toHaveLength(1)
  expect(deliveries.filter(({ letter }) => letter === 'offer')).toHaveLength(1)
})
