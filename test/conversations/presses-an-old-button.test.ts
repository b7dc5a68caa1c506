import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('of an earlier question: nothing changes, and the question it is at comes back', async () => {
  const visit = await aConversation()
  await follow(visit, untilMatch)
  const before = (await visit.stored()).conversation?.answers
  const { text } = await visit.pressesAgain('Ander onderwerp')
  expect(text).toContain('Die knop hoort bij een eerdere vraag. Uw antwoorden zijn bewaard.')
  expect(text).toContain('Wie mag uw vraag als eerste krijgen?')
  expect((await visit.stored()).conversation?.answers).toEqual(before)
})

it('that filed the enquiry: it is filed once', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilMatch}
    > ja
    > [Ja, alleen naar …]
    Uw aanvraag is ingediend.
    `,
  )
  const { text } = await visit.pressesAgain('Ja, alleen naar …')
  expect(text).toContain('Kenmerk: ZH-')
  const { enquiries, deliveries } = await visit.stored()
  expect(enquiries).toHaveLength(1)
  expect(deliveries.filter(({ letter }) => letter === 'offer')).toHaveLength(1)
})
