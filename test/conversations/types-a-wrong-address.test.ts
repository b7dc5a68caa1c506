import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('and is told what is wrong with it, with an example; the name is kept', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Onze kranen vallen uit. Kan een proef met voorspellend onderhoud van TNO dat verhelpen?
    > ja
    > Kraanbedrijf Van Dam B.V., 60 mensen, Schiedam
    > Jan van Dam, jan@vandam
    “jan@vandam” is geen volledig e-mailadres. Een adres ziet eruit als “anna@voorbeeld.nl”.
    Op welk e-mailadres kan de partner u bereiken?
    `,
  )
  expect((await visit.stored()).conversation?.answers).toMatchObject({ name: 'Jan van Dam' })
})

it('and is told so where another question was asked', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wij willen een proef met drones en data.
    > ja
    > Kraanbedrijf Van Dam B.V., Schiedam
    > Jan van Dam, jan@vandam
    “jan@vandam” is geen volledig e-mailadres. Een adres ziet eruit als “anna@voorbeeld.nl”.
    Genoteerd: naam “Jan van Dam”.
    Verschillende partners kunnen u helpen. Hoe werkt u het liefst?
    > geen voorkeur
    Op welk e-mailadres kan de partner u bereiken?
    > jan.vandam.example
    Op welk e-mailadres kunnen wij u bereiken? …
    > jan@vandam.example.
    Wilt u nog iets toevoegen?…
    `,
  )
  expect((await visit.stored()).conversation?.answers).toMatchObject({
    name: 'Jan van Dam',
    email: 'jan@vandam.example',
  })
})
