import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('and its enquiry goes to the staff, not to a dead end', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilMatch}
    > ja
    Mag de AI-hub uw aanvraag aan … sturen? …
    > liever niet naar de partner
    Kies één van de antwoorden hieronder. Met “wijzig partner” kiest u een andere partner.
    > nee
    Uw aanvraag is ingediend.
    Stand: Bij de medewerkers van de AI-hub
    Een medewerker van de AI-hub leest uw aanvraag en schrijft u op anna@dehoop.example. …
    `,
  )
  const { enquiries, deliveries } = await visit.stored()
  expect(enquiries).toMatchObject([{ state: 'triage', consent: { given: false, partners: [] } }])
  expect(deliveries.filter(({ to }) => to.part === 'partner')).toEqual([])
})
