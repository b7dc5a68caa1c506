import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('and gets the reason of the question it is at, in its language', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Waarom vraagt u dat?
    Met uw vraag in uw eigen woorden kan ik de partner vinden die erbij past. …
    Waar kan AI uw organisatie mee helpen?

    > Wij willen storingen aan onze kranen in de haven voorspellen.
    > waarom
    Onderwerp en soort hulp bepalen samen welke partner bij u past.
    Zo begrijp ik uw vraag. Klopt dat?

    > ja
    > waarom is dat nodig?
    Zo weet een partner later wie hij mag helpen. …
    Namens welke organisatie vraagt u dit, en in welke plaats zit die?

    > in English please
    > why do you need that?
    So that a partner later knows whom it may help. …
    `,
  )
})

it('the match is not told all over after the reason', async () => {
  const visit = await aConversation()
  await follow(visit, untilMatch)
  const { text } = await visit.says('waarom')
  expect(text).toContain('U beslist wie uw vraag krijgt.')
  expect(text).not.toContain('Het best past bij uw vraag')
})
