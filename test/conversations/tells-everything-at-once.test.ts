import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('and is asked only whether it is right', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Ik ben Anna de Vries van Bakkerij Smit in Leiden (12 mensen), anna@smit.example, 06-12345678. Wij weten niet waar te beginnen met AI, graag hulp voor 1 maart. KvK 12345678.
    Genoteerd: gewenste datum “voor 1 maart”, organisatie “Bakkerij Smit”, plaats “Leiden”, …aantal medewerkers “12”, …KvK-nummer “12345678”, naam “Anna de Vries”, e-mailadres “anna@smit.example” en telefoonnummer “+31612345678”.
    Zo begrijp ik uw vraag. Klopt dat?
    > ja
    Wilt u nog iets toevoegen?…
    > nee
    > ja
    > ja
    > ja
    Uw aanvraag is ingediend.
    `,
  )
  expect((await visit.stored()).enquiries).toMatchObject([
    {
      organisation: { name: 'Bakkerij Smit', place: 'Leiden', people: 12, kvk: '12345678' },
      contact: { name: 'Anna de Vries', email: 'anna@smit.example', phone: '+31612345678' },
      need: { desiredDate: { words: 'voor 1 maart', until: expect.any(String) } },
    },
  ])
})
