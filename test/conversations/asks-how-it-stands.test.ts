import { expect, it, vi } from 'vitest'
import { aConversation, aStatusCodes, type Visit } from '../builders/a-conversation.ts'
import { untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

const NOW = new Date('2026-11-24T09:30:00.000Z')
const UNKNOWN = 'ZH-0000-0000'

async function filed(): Promise<{ visit: Visit; reference: string }> {
  const visit = await aConversation()
  await follow(visit, `${untilMatch}\n> ja\n> ja\nUw aanvraag is ingediend.`)
  const reference = (await visit.stored()).enquiries[0]?.reference ?? ''
  return { visit, reference }
}

it('in the conversation where it was filed, and reads it at once', async () => {
  const { visit, reference } = await filed()
  await follow(
    visit,
    `> status ${reference}\nKenmerk: ${reference}\nStand: Aangeboden aan de partner`,
  )
})

it('elsewhere, by the code that is mailed to the contact', async () => {
  const { visit, reference } = await filed()
  visit.beginsElsewhere()
  await follow(
    visit,
    `
    > ${reference.toLowerCase()}
    Bestaat ${reference} bij ons, dan is er nu een code onderweg naar het e-mailadres van die aanvraag. …
    Waar kan AI uw organisatie mee helpen?
    > ABCD-EFGH
    Die code hoort niet bij dit kenmerk, of is te oud. …
    > ${aStatusCodes.codeOf(reference, NOW)}
    Kenmerk: ${reference}
    Stand: Aangeboden aan de partner
    Naar de aanvraag: https://hub.example/enquiry/${reference}
    Waar kan AI uw organisatie mee helpen?
    `,
  )
  await vi.waitFor(async () => {
    const { deliveries } = await visit.stored()
    expect(deliveries.filter(({ letter }) => letter === 'status-code')).toHaveLength(1)
  })
})

it('and what is answered is the same when there is no such enquiry', async () => {
  const { visit, reference } = await filed()
  visit.beginsElsewhere()
  const known = await visit.says(reference)
  const unknown = await visit.says(UNKNOWN)
  expect(unknown.text.replaceAll(UNKNOWN, reference)).toBe(known.text)
  const code = aStatusCodes.codeOf(UNKNOWN, NOW)
  expect((await visit.says(`${UNKNOWN} ${code}`)).text).toContain('Die code hoort niet bij')
})

it('with a code of an hour and a quarter ago, which shows nothing any more', async () => {
  const { visit, reference } = await filed()
  visit.beginsElsewhere()
  const before = new Date(NOW.getTime() - 75 * 60_000)
  const { text } = await visit.says(`${reference} ${aStatusCodes.codeOf(reference, before)}`)
  expect(text).toContain('Die code hoort niet bij dit kenmerk, of is te oud.')
})
