import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { aBeginning } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('one question at a time, as far as the first, and then on where it was', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > terug
    Nu staat er: “anna@dehoop.example”.
    Op welk e-mailadres kan de partner u bereiken?
    > terug
    Nu staat er: “Anna de Vries”.
    > terug
    Hoeveel mensen werken er in uw organisatie?
    > vorige vraag
    Wat voor organisatie is Scheepswerf De Hoop?
    > terug
    In welke plaats zit Scheepswerf De Hoop?
    > terug
    Nu staat er: “Scheepswerf De Hoop”.
    > Werf De Hoop
    Gewijzigd: organisatie. Was “Scheepswerf De Hoop”, is nu “Werf De Hoop”.
    Wilt u nog iets toevoegen?…
    `,
  )
  const { answers } = (await visit.stored()).conversation ?? {}
  expect(answers).toMatchObject({ organisation: 'Werf De Hoop', email: 'anna@dehoop.example' })
})

it('out of an answer it opened to where it was', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > [Telefoonnummer]
    Op welk telefoonnummer kan de partner u bellen?
    > terug
    Wilt u nog iets toevoegen?…
    `,
  )
})

it('not before the first question', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > terug
    Dit is de eerste vraag.
    Waar kan AI uw organisatie mee helpen?
    `,
  )
})
