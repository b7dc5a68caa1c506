import { expect, it } from 'vitest'
import { talkThroughKills, wrongsIn } from './talk-through-kills.ts'

it('visitors with the official client notice nothing of a server that is killed', {
  timeout: 120_000,
}, async () => {
  const { turns, wrongs } = await talkThroughKills(1)
  expect(wrongs).toEqual([])
  expect(turns).toBeGreaterThan(5)
})

it.each([
  ['nothing', ['1', '1a', '2', '2a'], []],
  ['a message that is gone', ['1', '1a'], ['lost: 2 (kept)', 'unanswered: 2 (kept)']],
  ['one that is there twice', ['1', '1a', '2', '2a', '2'], ['doubled: 2 (kept)']],
  ['one out of its order', ['2', '2a', '1', '1a'], ['reordered: 2 (kept)']],
  ['one without an answer', ['1', '1a', '2'], ['unanswered: 2 (kept)']],
])('the check of it finds %s', (_what, ids, wrongs) => {
  const all = ids.map((id) => (id.endsWith('a') ? { id, replyToId: id.slice(0, -1) } : { id }))
  expect(wrongsIn('kept', all, ['1', '2'])).toEqual(wrongs)
})
