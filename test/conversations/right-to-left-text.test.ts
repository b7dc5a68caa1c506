import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('is kept sign by sign, and a person is never far', async () => {
  const visit = await aConversation()
  const arabic = 'نحن شركة شحن في روتردام ونريد التنبؤ بأعطال الرافعات باستخدام الذكاء الاصطناعي'
  const { text } = await visit.says(arabic)
  expect(text).toContain('Ik begrijp alleen Nederlands en Engels goed.')
  await follow(
    visit,
    `
    > Haven en maritiem
    > Proof of concept of pilot
    > ja
    > شركة الميناء, Rotterdam
    `,
  )
  expect((await visit.stored()).conversation?.answers).toMatchObject({
    need: arabic,
    organisation: 'شركة الميناء',
    place: 'Rotterdam',
  })
})
