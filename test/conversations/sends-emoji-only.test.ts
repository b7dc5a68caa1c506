import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('and is asked again, with an example, then pointed to a person', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > 🙂🙂
    Ik begrijp nog niet wat u zoekt. … Een voorbeeld: …
    > 👍
    Ik begrijp nog niet wat u zoekt. …
    Komt u er niet uit? Een medewerker helpt u via intake@aihub-zuidholland.example.
    > 🤷
    Mail naar intake@aihub-zuidholland.example
    > Wij willen storingen aan onze kranen voorspellen. 🙂
    Zo begrijp ik uw vraag. Klopt dat?
    > ja
    > 🚢
    Hoe heet uw organisatie, en waar zit die? …
    `,
  )
  expect((await visit.stored()).conversation?.answers.need).toContain('🙂')
})
