import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilCheck, untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('by a button beside the answer', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilCheck}
    > [Wijzig: e-mailadres]
    Nu staat er: “anna@dehoop.example”.
    Op welk e-mailadres kan de partner u bereiken?

    > a.devries@dehoop.example
    Gewijzigd: e-mailadres. Was “anna@dehoop.example”, is nu “a.devries@dehoop.example”.
    Dit heb ik opgeschreven. Klopt alles?
    E-mailadres: a.devries@dehoop.example
    `,
  )
})

it('by saying which one, with or without what should stand there', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilCheck}
    > Ik wil de plaats wijzigen
    Nu staat er: “Gorinchem”.
    In welke plaats zit Scheepswerf De Hoop?

    > Wij zitten in Hardinxveld-Giessendam
    Gewijzigd: plaats. Was “Gorinchem”, is nu “Hardinxveld-Giessendam”.

    > wijzig organisatie in Werf De Hoop
    Gewijzigd: organisatie. Was “Scheepswerf De Hoop”, is nu “Werf De Hoop”.

    > mijn naam is Anna de Wit
    Gewijzigd: naam. Was “Anna de Vries”, is nu “Anna de Wit”.
    Dit heb ik opgeschreven. Klopt alles?
    `,
  )
})

it('through a list when only that something is wrong is said', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilCheck}
    > nee
    Wat wilt u wijzigen?
    [Uw vraag] [Onderwerp] [Soort hulp] [Organisatie] [Plaats] [Soort organisatie] [Aantal medewerkers] [Naam] [E-mailadres] [Niets, ga verder]

    > [Aantal medewerkers]
    Nu staat er: “60”.
    Hoeveel mensen werken er in uw organisatie?

    > 85
    Gewijzigd: aantal medewerkers. Was “60”, is nu “85”.

    > iets wijzigen
    Wat wilt u wijzigen?

    > [Niets, ga verder]
    Dit heb ik opgeschreven. Klopt alles?
    `,
  )
})

it('and a new need brings back only what rests on it', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilMatch}
    > wijzig mijn vraag
    Nu staat er: “Wij zijn een scheepswerf…
    Waar kan AI uw organisatie mee helpen?

    > Wij zoeken een training over AI voor de lassers op onze scheepswerf.
    Gewijzigd: uw vraag. Was “…”, is nu “Wij zoeken een training over AI voor de lassers op onze scheepswerf.”.
    Zo begrijp ik uw vraag. Klopt dat?
    Soort hulp: Training, kennis en talent
    `,
  )
  const { answers } = (await visit.stored()).conversation ?? {}
  expect(answers).toMatchObject({ organisation: 'Scheepswerf De Hoop', details: true, people: 60 })
  expect(answers?.check).toBeUndefined()
})

it('at the consent, and is asked for consent again', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilMatch}
    > ja
    Mag de AI-hub uw aanvraag aan … sturen? …
    > wijzig telefoonnummer
    Op welk telefoonnummer kan de partner u bellen?
    > 010 - 123 45 67
    Telefoonnummer: Nog niet zichtbaar. …
    Mag de AI-hub uw aanvraag aan … sturen? …
    > ja
    Uw aanvraag is ingediend.
    `,
  )
  const [enquiry] = (await visit.stored()).enquiries
  expect(enquiry?.contact.phone).toBe('+31101234567')
})
