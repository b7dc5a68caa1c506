import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilFiled } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('and is not asked again who it is', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilFiled}
    > En ik zoek ook nog een training
    Uw aanvraag is al ingediend. …
    > [Nog een vraag indienen]
    Waar kan AI uw organisatie mee helpen?
    > Wij zoeken een training over AI voor de lassers op onze scheepswerf.
    Zo begrijp ik uw vraag. Klopt dat?
    > ja
    Wilt u nog iets toevoegen?…
    > nee
    Naam: Anna de Vries
    > ja
    > ja
    > ja
    Uw aanvraag is ingediend.
    `,
  )
  const { enquiries } = await visit.stored()
  expect(enquiries.map(({ need }) => need.needType)).toEqual(['pilot-poc', 'training-talent'])
  expect(new Set(enquiries.map(({ reference }) => reference)).size).toBe(2)
})
