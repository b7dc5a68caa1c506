import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { aBeginning } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('after a yes, and keeps the language', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > English
    > start over
    Do you want to start over? Your answers so far are then gone.
    > what can I say?
    You can type an answer or press a button. …
    Do you want to start over? Your answers so far are then gone.
    > yes
    We start over.
    What could AI do for your organisation?
    `,
  )
  expect((await visit.stored()).conversation).toMatchObject({ answers: {}, language: 'en' })
})
