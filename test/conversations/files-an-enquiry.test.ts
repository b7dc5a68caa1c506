import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('a shipyard files an enquiry', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten herkennen op foto’s.
    Zo begrijp ik uw vraag. Klopt dat?
    Onderwerp: …
    Soort hulp: …
    [Ja, dat klopt] [Ander onderwerp] [Ander soort hulp]

    > [Ja, dat klopt]
    Namens welke organisatie vraagt u dit? Als plaats noteerde ik Gorinchem.

    > Scheepswerf De Hoop
    Wat is uw naam, en op welk e-mailadres kan de partner u bereiken?

    > Anna de Vries, anna@dehoop.example
    Dit heb ik opgeschreven. Klopt alles?
    Organisatie: Scheepswerf De Hoop
    Plaats: Gorinchem
    Uw naam: Anna de Vries
    E-mailadres: anna@dehoop.example

    > [Ja, verder]
    Het best past bij uw vraag: …
    Waarom deze partner
    Wie mag uw vraag als eerste krijgen?

    > ja
    Zo ziet … uw vraag
    Organisatie: Nog niet zichtbaar. …
    Mag de AI-hub uw aanvraag aan … sturen? …

    > ja
    Uw aanvraag is ingediend.
    Kenmerk: ZH-…
    Antwoord uiterlijk: donderdag 26 november 2026 om 10.30 uur
    `,
  )
  const { enquiries, deliveries } = await visit.stored()
  expect(enquiries).toMatchObject([
    {
      state: 'offered',
      organisation: { name: 'Scheepswerf De Hoop', place: 'Gorinchem', municipality: 'Gorinchem' },
      contact: { name: 'Anna de Vries', email: 'anna@dehoop.example' },
      consent: { given: true },
    },
  ])
  expect(deliveries.map(({ letter }) => letter)).toEqual([
    'offer',
    'offer-expires',
    'confirmation',
    'hub-copy',
  ])
})
