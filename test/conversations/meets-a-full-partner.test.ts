import { expect, it } from 'vitest'
import { aBrain } from '../builders/a-brain.ts'
import { aConversation } from '../builders/a-conversation.ts'
import { untilCheck } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

/** Who fits best while everybody has room. */
async function firstOf(brain = aBrain) {
  const visit = await aConversation({ brain })
  await follow(visit, untilCheck)
  const { text, buttons } = await visit.says('ja')
  return { visit, text, name: (buttons[0] ?? '').replace('Naar ', '') }
}

it('another is named first, and it is said who has no room', async () => {
  const anyDay = await firstOf()
  const full = aBrain.knowledge.partners.find(({ shortName }) => shortName.nl === anyDay.name)
  if (!full) throw new Error('a partner was named first')
  expect(anyDay.text).not.toContain('geen ruimte')

  const partners = aBrain.knowledge.partners.map((card) =>
    card.id === full.id ? { ...card, maxOpen: 3 } : card,
  )
  const brain = { ...aBrain, knowledge: { ...aBrain.knowledge, partners } }
  const busy = await firstOf({ ...brain, open: () => ({ [full.id]: 3 }) })
  expect(busy.name).not.toBe(anyDay.name)
  expect(busy.text).toContain(
    `${anyDay.name} past goed bij uw vraag, maar heeft nu geen ruimte voor nieuwe vragen.`,
  )
  const quiet = await firstOf({ ...brain, open: () => ({ [full.id]: 2 }) })
  expect(quiet.name).toBe(anyDay.name)
})
