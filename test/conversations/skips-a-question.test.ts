import { it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { aBeginning } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('that may be left open', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > [Functie]
    Wat is uw functie?
    > [Sla over]
    Wilt u nog iets toevoegen?
    [Gewenste datum] [Stand van uw plan] [Gegevens voor AI] [Telefoonnummer] [KvK-nummer] [Nee, verder]
    > sla maar over
    Goed, dat slaan wij over.
    Dit heb ik opgeschreven. Klopt alles?
    `,
  )
})

it('and reads why where an answer is needed', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wij willen storingen aan onze kranen in de haven voorspellen.
    > ja
    > sla over
    Dit antwoord kan ik niet missen. Zo weet een partner later wie hij mag helpen. …
    Namens welke organisatie vraagt u dit, en in welke plaats zit die?
    `,
  )
})
