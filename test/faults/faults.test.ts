import { describe, expect, it, onTestFinished } from 'vitest'
import { wrongsInLog } from './checker.ts'
import { folders } from './grounds.ts'
import { killAgain } from './kill-again.ts'
import { replyTo, type Taken } from './plan.ts'

describe('the lowdb engine, killed twelve times in the middle of its work', () => {
  it('has lost, doubled, reordered and halved nothing', { timeout: 300_000 }, async () => {
    const ground = folders()
    onTestFinished(() => ground.leave())
    const { kills, wrongs, turns, enquiries, deliveries } = await killAgain(12, ground)
    expect(wrongs).toEqual([])
    expect(kills).toHaveLength(12)
    expect(new Set(kills).size).toBeGreaterThan(2)
    expect(turns).toBeGreaterThan(40)
    expect(deliveries).toBe(3 * enquiries)
  })
})

describe('the checker of these kills', () => {
  const taken = (number: number, place: number): Taken => ({
    say: 'taken',
    conversation: 'c0',
    number,
    place,
  })
  const turn = (number: number) => [`c0#${number}`, replyTo(`c0#${number}`)]

  it.each([
    ['nothing', [...turn(1), ...turn(2)], []],
    ['a message that is gone', turn(1), ['lost c0#2']],
    ['a message that is there twice', [...turn(1), ...turn(2), ...turn(2)], [`doubled c0#2`]],
    ['messages in another order', [...turn(2), ...turn(1)], ['reordered c0#1']],
    ['a message without its reply', [...turn(1), 'c0#2'], ['half c0#2']],
  ])('finds %s', (_, texts, wrongs) => {
    const found = wrongsInLog(texts, [taken(1, 0), taken(2, 2)])
    expect(found).toEqual(expect.arrayContaining(wrongs))
    expect(found.length > 0).toBe(wrongs.length > 0)
  })
})
