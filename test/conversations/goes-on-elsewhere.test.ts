import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { aBeginning } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

const DAY = 24 * 60 * 60_000

it('on another device, by a code, at the question it had reached', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > [Telefoonnummer]
    > Ik wil verder op mijn telefoon
    Uw code is B1B-B1B-B1B. Begin op het andere apparaat een gesprek …
    Op welk telefoonnummer kan de partner u bellen?
    `,
  )
  visit.beginsElsewhere()
  await follow(
    visit,
    `
    > mijn code is b1b b1b b1b
    U gaat verder met wat u eerder hebt gezegd.
    Organisatie: Scheepswerf De Hoop
    E-mailadres: anna@dehoop.example
    Op welk telefoonnummer kan de partner u bellen?
    > 010 1234567
    > [Nee, verder]
    > ja
    > ja
    > ja
    Uw aanvraag is ingediend.
    `,
  )
})

it('with a code from the button under a stop, in its own language', async () => {
  const visit = await aConversation({ language: 'en' })
  await follow(
    visit,
    `
    > We want to predict breakdowns of the cranes in our port terminal.
    > stop
    > [Yes, stop]
    [Go on] [Go on on another device]
    > [Go on on another device]
    Your code is B1B-B1B-B1B. …It works until Wednesday 25 November 2026 at 10:30.
    This is how I understand your question. Is that right?
    `,
  )
  visit.beginsElsewhere()
  await follow(
    visit,
    `
    > B1B-B1B-B1B
    You go on with what you said before.
    This is how I understand your question. Is that right?
    `,
  )
})

it('with nothing to take along, and no code in the middle of another conversation', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > verder op een ander apparaat
    Er is nog niets om mee te nemen naar een ander apparaat.
    Waar kan AI uw organisatie mee helpen?
    > Wij willen lasfouten herkennen op foto’s van de scheepswerf.
    > B1B-B1B-B1B
    Een code werkt alleen aan het begin van een gesprek. …
    Zo begrijp ik uw vraag. Klopt dat?
    `,
  )
})

it('and reads the same of a code that never was, is too old, was filed with, or is one too many', async () => {
  const visit = await aConversation()
  await follow(visit, `${aBeginning}\n> verder op een ander apparaat\nUw code is B1B-B1B-B1B. …`)
  visit.beginsElsewhere()
  const never = await visit.says('K7Q-M2X-R4B')
  expect(never.text).toContain('Met die code vind ik niets.')
  for (const _ of Array.from({ length: 4 })) await visit.says('K7Q-M2X-R4C')
  expect(await visit.says('B1B-B1B-B1B')).toEqual(never)

  const other = await aConversation()
  await follow(other, `${aBeginning}\n> verder op een ander apparaat`)
  other.waits(DAY)
  other.beginsElsewhere()
  expect(await other.says('B1B-B1B-B1B')).toEqual(never)

  const filed = await aConversation()
  await follow(
    filed,
    `${aBeginning}
    > verder op een ander apparaat
    > [Nee, verder]
    > ja
    > ja
    > ja
    Uw aanvraag is ingediend.`,
  )
  filed.beginsElsewhere()
  expect(await filed.says('B1B-B1B-B1B')).toEqual(never)
})

it('in the form, which has the answers of the chat', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > Kan het ook met een formulier?
    Verder in het formulier, met uw antwoorden: https://hub.example/form/conversation-1?language=nl
    > verder in het formulier
    Verder in het formulier, met uw antwoorden: …
    `,
  )
})
