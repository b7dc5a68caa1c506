import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

const filed = `${untilMatch}
  > ja
  Mag de AI-hub uw aanvraag aan …
  > ja
  Uw aanvraag is ingediend.
  [Wijzigen of aanvullen] [Aanvraag intrekken] [Nog een vraag indienen] [Een mens spreken]
`

it('by saying so, and its partner hears exactly what', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${filed}
    > wijzig plaats in Leiderdorp
    Dat is aangepast in uw aanvraag.
    Kenmerk: …
    `,
  )
  const { enquiries, deliveries } = await visit.stored()
  expect(enquiries[0]?.organisation.place).toBe('Leiderdorp')
  expect(enquiries[0]?.corrections).toMatchObject([
    { field: 'place', was: 'Gorinchem', is: 'Leiderdorp' },
  ])
  expect(deliveries.map(({ letter }) => letter)).toContain('corrected')
})

it('by button, and adds something to the need', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${filed}
    > [Wijzigen of aanvullen]
    Wat wilt u wijzigen of toevoegen? …
    > [Iets toevoegen]
    Wat wilt u aan uw vraag toevoegen? …
    > Wij hebben tienduizend foto’s van lassen.
    Dat is aangepast in uw aanvraag.

    > [Wijzigen of aanvullen]
    > [E-mailadres]
    Wat moet er staan bij “e-mailadres”?
    > anna@
    “anna@” is geen volledig e-mailadres. …
    > anna@werf.example
    Dat is aangepast in uw aanvraag.

    > telefoonnummer wijzigen
    Wat moet er staan bij “telefoonnummer”?
    > bel maar
    Dat herken ik niet als telefoonnummer. …
    > 06 41 97 25 30 of 010 412 34 56
    U noemt meer dan één nummer. Schrijf er één op.
    > 06 41 97 25 30
    Dat is aangepast in uw aanvraag.

    > iets wijzigen
    > laat maar staan
    Goed, wij gaan verder.
    `,
  )
  const [enquiry] = (await visit.stored()).enquiries
  expect(enquiry?.need.text).toMatch(/lasfouten.*tienduizend foto’s/s)
  expect(enquiry?.contact).toMatchObject({ email: 'anna@werf.example', phone: '+31641972530' })
})

it('and takes a phone number out', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${filed}
    > wijzig telefoonnummer in 06 41 97 25 30
    Dat is aangepast in uw aanvraag.
    > telefoonnummer wijzigen
    > niets
    Goed, wij gaan verder.
    > telefoonnummer wijzigen
    [Haal het nummer weg] [Niets, laat maar staan]
    > [Haal het nummer weg]
    Dat is aangepast in uw aanvraag.
    `,
  )
  const [enquiry] = (await visit.stored()).enquiries
  expect(enquiry?.corrections).toHaveLength(2)
  expect(enquiry?.contact.phone).toBeUndefined()
})

it('or takes it back, after a yes', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${filed}
    > ik wil mijn aanvraag intrekken
    Wilt u uw aanvraag intrekken? …
    > [Nee, ga verder]
    > [Aanvraag intrekken]
    > [Ja, trek mijn aanvraag in]
    Uw aanvraag is ingetrokken. Er wordt niets meer mee gedaan.
    [Nog een vraag indienen] [Een mens spreken]
    `,
  )
  const { enquiries, deliveries } = await visit.stored()
  expect(enquiries[0]?.state).toBe('withdrawn')
  expect(deliveries.map(({ letter }) => letter)).toContain('taken-back')
})
