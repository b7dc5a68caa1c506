import { it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { aBeginning } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('after the server was started anew: everything is still there', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > stop
    Wilt u stoppen? Uw antwoorden blijven bewaard, dus u kunt later verder.
    [Ja, stoppen] [Nee, ga verder]
    > [Ja, stoppen]
    Uw antwoorden zijn bewaard. Schrijf hier een bericht als u verder wilt.
    [Verder gaan] [Verder op een ander apparaat]
    `,
  )
  await visit.restart()
  await follow(
    visit,
    `
    > Goedemorgen
    Goedendag.
    Wilt u nog iets toevoegen?…
    > waar ben ik
    Dit hebt u al gezegd
    Organisatie: Scheepswerf De Hoop
    Er zijn nog 4 vragen te gaan.
    > [Nee, verder]
    Dit heb ik opgeschreven. Klopt alles?
    `,
  )
})

it('by the button', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > ik wil stoppen
    > ja
    > [Verder gaan]
    Goed, wij gaan verder.
    Wilt u nog iets toevoegen?…
    `,
  )
})

it('not when it goes on after all', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > stop
    > terug
    Goed, wij gaan verder.
    Wilt u nog iets toevoegen?…
    `,
  )
})
