import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('and reads when one is there and how to write, at any moment', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Ik wil graag een mens spreken
    Een medewerker van de AI-hub is er op maandag tot en met vrijdag van 09:00 tot 17:00 uur. …
    Mail naar intake@aihub-zuidholland.example
    Waar kan AI uw organisatie mee helpen?
    ${untilMatch}
    > kan ik iemand spreken?
    Mail naar intake@aihub-zuidholland.example
    Wie mag uw vraag als eerste krijgen?
    > ja
    > ja
    Uw aanvraag is ingediend.
    > [Een mens spreken]
    Mail naar intake@aihub-zuidholland.example
    Kenmerk: ZH-…
    `,
  )
  expect((await visit.stored()).enquiries).toHaveLength(1)
})
