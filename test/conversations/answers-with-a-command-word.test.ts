import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('and it stays an answer', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Help ons met het stoppen van lekkages in onze leidingen, wij willen vorige storingen terug kunnen vinden.
    Zo begrijp ik uw vraag. Klopt dat?
    > ja
    > Stop de Tijd B.V., Delft
    > sla over
    > Mevrouw Terug, terug@stopdetijd.example
    Genoteerd: naam “Mevrouw Terug” en e-mailadres “terug@stopdetijd.example”.
    `,
  )
  expect((await visit.stored()).conversation?.answers).toMatchObject({
    need: expect.stringContaining('Help ons'),
    organisation: 'Stop de Tijd B.V.',
    name: 'Mevrouw Terug',
  })
})
