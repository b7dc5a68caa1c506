import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilCheck } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('and gets three others, without it', async () => {
  const visit = await aConversation()
  await follow(visit, untilCheck)
  const { buttons } = await visit.says('ja')
  const name = buttons[0]?.replace('Naar ', '') ?? ''
  const { text, buttons: others } = await visit.says(`niet ${name}`)
  expect(text).toContain(`Goed, ${name} doet niet meer mee.`)
  expect(text).toContain('Wie mag uw vraag als eerste krijgen?')
  expect(others).toHaveLength(4)
  expect(others).not.toContain(`Naar ${name}`)
  await follow(
    visit,
    `
    > ja
    > ja
    Uw aanvraag is ingediend.
    `,
  )
  const { conversation, enquiries } = await visit.stored()
  const excluded = conversation?.answers.excluded ?? []
  expect(excluded).toHaveLength(1)
  expect(enquiries[0]?.match.ranked.map(({ partner }) => partner)).not.toContain(excluded[0])
})
