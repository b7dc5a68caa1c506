import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

const document = `Wij zijn een waterschap. ${'Onze gemalen slaan soms te laat aan bij hevige regen. '.repeat(370)}`

it('of 20 kB: it goes along whole, and its heart is asked', async () => {
  const visit = await aConversation()
  const { text } = await visit.says(document)
  expect(text).toContain(`Uw tekst van ${document.length} tekens gaat helemaal mee.`)
  await follow(
    visit,
    `
    > Wij willen voorspellen wanneer een gemaal aan moet.
    Zo begrijp ik uw vraag. Klopt dat?
    > ja
    > Waterschap Rijn en Lek, Gouda
    > Piet Bakker, piet@rijnlek.example
    > nee
    De kern: Wij willen voorspellen wanneer een gemaal aan moet.
    > ja
    > ja
    > ja
    Uw aanvraag is ingediend.
    `,
  )
  const [enquiry] = (await visit.stored()).enquiries
  expect(enquiry?.need.text).toBe(document)
  expect(enquiry?.need.core).toBe('Wij willen voorspellen wanneer een gemaal aan moet.')
  expect(enquiry?.need.title).toBe('Wij willen voorspellen wanneer een gemaal aan moet.')
})

it('of more than a message holds: says how much it can be', async () => {
  const visit = await aConversation()
  const { text } = await visit.says('Wij willen dit. '.repeat(2_500))
  expect(text).toContain('Uw bericht telt 40000 tekens. Ik kan er hooguit 30000 opnemen.')
  expect(text).toContain('Waar kan AI uw organisatie mee helpen?')
})

it('where a name is asked: says how much room there is', async () => {
  const visit = await aConversation()
  await visit.says('Wij willen storingen aan onze kranen voorspellen.')
  await visit.says('ja')
  const { text } = await visit.says(document)
  expect(text).toContain(`Uw antwoord telt ${document.trim().length} tekens. Hier passen er 200.`)
})
