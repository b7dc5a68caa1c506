import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { aBeginning, untilFiled } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('after filing: messages, answers and enquiry are gone, counts remain', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilFiled}
    > Verwijder mijn gegevens
    Wilt u dat ik alles wis? …
    [Ja, wis alles] [Nee, ga verder]
    `,
  )
  const { text, erased } = await visit.presses('Ja, wis alles')
  expect(text).toContain('Uw gegevens zijn gewist.')
  expect(erased).toBe(true)
  const stored = await visit.stored()
  expect(stored.enquiries).toMatchObject([{ state: 'erased', need: { needType: 'pilot-poc' } }])
  expect(JSON.stringify(stored)).not.toMatch(/Anna|Hoop|lasfouten|Gorinchem/)
})

it('not when it thinks better of it', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > delete my data
    Wilt u dat ik alles wis? …
    > nee, toch niet
    Wilt u dat ik alles wis? …
    > nee
    Goed, wij gaan verder.
    Wilt u nog iets toevoegen?…
    `,
  )
  expect((await visit.stored()).conversation?.answers.name).toBe('Anna de Vries')
})
