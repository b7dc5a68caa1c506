import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('by saying so, at any question', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten herkennen op foto’s.
    Genoteerd: plaats “Gorinchem”, soort organisatie “Bedrijf” en aantal medewerkers “60”.

    > nee, wij zitten in Leiderdorp
    Gewijzigd: plaats. Was “Gorinchem”, is nu “Leiderdorp”.
    Zo begrijp ik uw vraag. Klopt dat?

    > nee, het onderwerp is energie
    Namens welke organisatie vraagt u dit?

    > sorry, wij hebben 65 medewerkers
    Gewijzigd: aantal medewerkers. Was “60”, is nu “65”.
    Namens welke organisatie vraagt u dit?

    > De naam is Werf Nieuw Leven
    `,
  )
  expect((await visit.stored()).conversation?.answers).toMatchObject({
    place: 'Leiderdorp',
    municipality: 'Leiderdorp',
    people: 65,
    focusAreas: ['energy-sustainability'],
    organisation: 'Werf Nieuw Leven',
  })
})
