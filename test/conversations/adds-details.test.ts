import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { aBeginning } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('one by one, each with its reason, and each may be left out', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > waarom
    Met deze gegevens kan een partner zich beter voorbereiden. U kunt alles overslaan.

    > [KvK-nummer]
    Wat is het KvK-nummer van uw organisatie?
    [Sla over]
    > waarom
    Met het KvK-nummer weet een partner zeker om welke organisatie het gaat. …
    > 1234567
    Een KvK-nummer heeft acht cijfers; u typte er 7. Wilt u het nog eens nakijken?
    > KVK: 12 34 56 78
    Wilt u nog iets toevoegen?
    [Gewenste datum] [Stand van uw plan] [Gegevens voor AI] [Functie] [Telefoonnummer] [Nee, verder]

    > telefoonnummer
    > bel maar
    Dat herken ik niet als telefoonnummer. …
    > +32 470 12 34 56
    Wilt u nog iets toevoegen?

    > [Gegevens voor AI]
    [Ja, niet over personen] [Ja, ook over personen] [Nee, nog niet] [Sla over]
    > [Ja, niet over personen]

    > [Stand van uw plan]
    > Wij hebben een idee
    > [Gewenste datum]
    Wanneer wilt u beginnen, of wanneer moet er iets klaar zijn?
    > in het tweede kwartaal van 2027
    > [Functie]
    > Ik ben de bedrijfsleider
    Dit heb ik opgeschreven. Klopt alles?
    Stand van uw plan: Wij hebben een idee
    Gegevens voor AI: Ja, niet over personen
    Gewenste datum: in het tweede kwartaal van 2027
    KvK-nummer: 12345678
    Functie: bedrijfsleider
    Telefoonnummer: +32470123456
    > ja
    > ja
    Gewenste datum: in het tweede kwartaal van 2027
    KvK-nummer: Nog niet zichtbaar. …
    Functie: Nog niet zichtbaar. …
    Telefoonnummer: Nog niet zichtbaar. …
    > ja
    Uw aanvraag is ingediend.
    `,
  )
  expect((await visit.stored()).enquiries).toMatchObject([
    {
      organisation: { kvk: '12345678' },
      contact: { role: 'bedrijfsleider', phone: '+32470123456' },
      need: {
        stage: 'idea',
        data: { available: 'yes', personal: false },
        desiredDate: { from: '2027-04-01', until: '2027-06-30' },
      },
    },
  ])
})

it('in one message', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > KvK 12345678, bel 06 12345678, graag voor de zomer
    Genoteerd: gewenste datum “…”, KvK-nummer “12345678” en telefoonnummer “+31612345678”.
    Wilt u nog iets toevoegen?
    [Stand van uw plan] [Gegevens voor AI] [Functie] [Nee, verder]
    `,
  )
})

it('and takes one away again', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > KvK 12345678
    > nee
    > wijzig KvK-nummer
    Nu staat er: “12345678”.
    > geen
    Weggehaald: KvK-nummer.
    Dit heb ik opgeschreven. Klopt alles?
    `,
  )
  expect((await visit.stored()).conversation?.answers.kvk).toBeUndefined()
})
