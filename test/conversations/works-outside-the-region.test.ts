import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('and may go on, with the name of the hub in its own region', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wij willen storingen aan onze kranen voorspellen.
    > ja
    > Kraanbedrijf Noord, Groningen
    Groningen ligt in Groningen, buiten Zuid-Holland. U kunt gewoon verdergaan: … Anders helpt de AI Hub Noord-Nederland u in uw eigen regio. https://www.aihub-noord.nl
    `,
  )
  expect((await visit.stored()).conversation?.answers).toMatchObject({ place: 'Groningen' })
})
