import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('and nothing goes to a partner', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilMatch}
    > [Laat de AI-hub kiezen]
    Een medewerker van de AI-hub leest uw aanvraag en stelt u een partner voor. …
    [Ja, dien de aanvraag in]
    > [Ja, dien de aanvraag in]
    Uw aanvraag is ingediend.
    Stand: Bij de medewerkers van de AI-hub
    `,
  )
  const { enquiries, deliveries } = await visit.stored()
  expect(enquiries).toMatchObject([
    {
      state: 'triage',
      match: { chosen: 'hub' },
      consent: { given: false, partners: [] },
      offers: [],
    },
  ])
  expect(deliveries.filter(({ to }) => to.part === 'partner')).toEqual([])
})

it('and may still choose a partner instead', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilMatch}
    > [Laat de AI-hub kiezen]
    > nee
    Wie mag uw vraag als eerste krijgen?
    > [Naar …]
    Mag de AI-hub uw aanvraag aan … sturen? …
    `,
  )
})

it('by saying so in its own words', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilMatch}
    > maakt niet uit
    Een medewerker van de AI-hub leest uw aanvraag en stelt u een partner voor. …
    `,
  )
})
