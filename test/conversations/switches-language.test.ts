import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { aBeginning } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('twice within an intake, with nothing lost', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > English
    We go on in English.
    Would you like to add anything?…
    [Desired date] [State of your plan] [Data for AI] [Position] [Phone number] [KvK number] [No, go on]
    > [No, go on]
    This is what I wrote down. Is everything right?
    Organisation: Scheepswerf De Hoop
    Kind of organisation: Company
    > in het Nederlands
    Wij gaan verder in het Nederlands.
    Dit heb ik opgeschreven. Klopt alles?
    Soort organisatie: Bedrijf
    > ja
    > ja
    > ja
    Uw aanvraag is ingediend.
    `,
  )
  expect((await visit.stored()).enquiries).toMatchObject([
    { language: 'nl', organisation: { name: 'Scheepswerf De Hoop' } },
  ])
})

it('by the button of the opening, and keeps to it whatever is typed', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > [In English]
    We go on in English.
    What could AI do for your organisation?
    > Wij willen storingen aan onze kranen in de haven voorspellen.
    This is how I understand your question. Is that right?
    `,
  )
})

it('by simply writing English, and is understood in either language from then on', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > We want to predict breakdowns of the cranes in our port terminal.
    This is how I understand your question. Is that right?
    > Ander onderwerp
    Which area does your question belong to most?
    > Energie en duurzaamheid
    Changed: area. …
    `,
  )
})
