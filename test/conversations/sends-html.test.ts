import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'

const hostile =
  '<img src=x onerror=alert(1)> Wij willen <b>storingen</b> aan kranen voorspellen & beperken.'

it('which stays the text it is', async () => {
  const visit = await aConversation()
  const { text } = await visit.says(hostile)
  expect(text).toContain('Zo begrijp ik uw vraag. Klopt dat?')
  await visit.says('ja')
  await visit.says('<script>Werf</script>, Dordrecht')
  const { log, conversation } = await visit.stored()
  expect(conversation?.answers).toMatchObject({
    need: hostile,
    organisation: '<script>Werf</script>',
    place: 'Dordrecht',
  })
  expect(log.every(({ textFormat }) => textFormat === 'plain')).toBe(true)
})
