import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('and is greeted, while its question is waited for', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Goedemiddag
    Goedendag.
    Waar kan AI uw organisatie mee helpen?
    > Wij willen storingen aan onze kranen voorspellen.
    > ja
    > hallo
    Goedendag.
    Namens welke organisatie vraagt u dit, en in welke plaats zit die?
    > dank u wel
    Graag gedaan.
    Namens welke organisatie vraagt u dit, en in welke plaats zit die?
    `,
  )
  expect((await visit.stored()).conversation?.answers.organisation).toBeUndefined()
})
