import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilCheck, untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('of the three, and consents to that one by name', async () => {
  const visit = await aConversation()
  await follow(visit, untilCheck)
  const { buttons } = await visit.says('ja')
  const [, second = ''] = buttons
  const name = second.replace('Naar ', '')
  expect((await visit.presses(second)).text).toContain(
    `Mag de AI-hub uw aanvraag aan ${name} sturen?`,
  )
  await visit.presses(`Ja, alleen naar ${name}`)
  const [enquiry] = (await visit.stored()).enquiries
  const [, ranked] = enquiry?.match.ranked ?? []
  expect(enquiry?.match.chosen).toBe(ranked?.partner)
  expect(enquiry?.consent.partners).toEqual([ranked?.partner])
  expect(enquiry?.offers.map(({ partner }) => partner)).toEqual([ranked?.partner])
})

it('with the others after it when it agrees to them too', async () => {
  const visit = await aConversation()
  await follow(visit, untilMatch)
  await follow(
    visit,
    `
    > ja
    U mag ook alvast toestemming geven voor …
    > [Ja, naar …, daarna naar …]
    Uw aanvraag is ingediend.
    `,
  )
  const [enquiry] = (await visit.stored()).enquiries
  const ranked = enquiry?.match.ranked.map(({ partner }) => partner)
  expect(enquiry?.consent.partners).toEqual(ranked)
  expect(enquiry?.offers).toHaveLength(1)
})

it('not one that is not among them, which staff can talk over', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilMatch}
    > naar het LUMC
    LUMC hoort niet bij de drie partners die het best passen. …
    Wie mag uw vraag als eerste krijgen?
    `,
  )
})
