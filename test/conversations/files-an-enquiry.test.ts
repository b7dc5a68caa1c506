import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('a shipyard files an enquiry in Dutch', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten herkennen op foto’s.
    Genoteerd: plaats “Gorinchem”, soort organisatie “Bedrijf” en aantal medewerkers “60”.
    Klopt daar iets niet, zeg het dan gewoon. Een voorbeeld: “nee, wij zitten in Leiderdorp”.
    Zo begrijp ik uw vraag. Klopt dat?
    Onderwerp: …
    Soort hulp: …
    [Ja, dat klopt] [Ander onderwerp] [Ander soort hulp]

    > [Ja, dat klopt]
    Namens welke organisatie vraagt u dit?

    > Scheepswerf De Hoop
    Wat is uw naam, en op welk e-mailadres kan de partner u bereiken?

    > Anna de Vries, anna@dehoop.example
    Genoteerd: naam “Anna de Vries” en e-mailadres “anna@dehoop.example”.
    Wilt u nog iets toevoegen? Het hoeft niet, maar het helpt de partner. …
    [Gewenste datum] [Stand van uw plan] [Gegevens voor AI] [Functie] [Telefoonnummer] [KvK-nummer] [Nee, verder]

    > [Nee, verder]
    Dit heb ik opgeschreven. Klopt alles?
    Organisatie: Scheepswerf De Hoop
    Plaats: Gorinchem
    Aantal medewerkers: 60
    Naam: Anna de Vries
    E-mailadres: anna@dehoop.example
    [Ja, verder] [Iets wijzigen]

    > [Ja, verder]
    Het best past bij uw vraag: …
    Waarom deze partner
    Wie mag uw vraag als eerste krijgen?

    > ja
    Zo ziet … uw vraag
    Organisatie: Nog niet zichtbaar. …
    Plaats: Gorinchem
    Aantal medewerkers: 50 tot en met 249
    E-mailadres: Nog niet zichtbaar. …
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
      organisation: {
        name: 'Scheepswerf De Hoop',
        place: 'Gorinchem',
        municipality: 'Gorinchem',
        kind: 'company',
        size: 'medium',
        people: 60,
      },
      contact: { name: 'Anna de Vries', email: 'anna@dehoop.example' },
      consent: { given: true },
    },
  ])
  const letters = deliveries.map(({ letter }) => letter)
  expect(letters).toEqual(expect.arrayContaining(['offer', 'confirmation', 'hub-copy']))
})

it('a hospital department files an enquiry in English', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > We are the radiology department of a hospital in Rotterdam and want to spot fractures in X-ray images.
    Noted: …place “Rotterdam”…
    This is how I understand your question. Is that right?
    Area: Health and care
    [Yes, that is right] [Another area] [Another kind of help]

    > yes
    For which organisation do you ask this?

    > Maasstad Hospital
    What is your name, and at which e-mail address can the partner reach you?

    > My name is John Smith
    At which e-mail address can the partner reach you?

    > john.smith@maasstad.example
    Would you like to add anything?…

    > no thanks
    This is what I wrote down. Is everything right?
    Organisation: Maasstad Hospital
    Kind of organisation: Care organisation

    > yes, all good
    The best fit for your question: …
    Who may have your question first?

    > [To …]
    This is how … sees your question
    Name: Not visible yet. …
    May the AI-hub send your enquiry to …

    > [Yes, only to …]
    Your enquiry has been filed.
    Answer by: Thursday 26 November 2026 at 10:30
    `,
  )
  expect((await visit.stored()).enquiries).toMatchObject([{ language: 'en', state: 'offered' }])
})
