import { describe, expect, it } from 'vitest'
import { standingOf } from '../../knowledge/standing.ts'
import { aKnowledge } from '../builders/an-enquiry.ts'

const [card] = aKnowledge.partners
if (!card) throw new Error('the knowledge has partners')
const partner = { ...card, reviewBy: '2027-01-31' }
const { id } = partner
const on = (day: string, more: Partial<typeof partner> = {}, open = 0) =>
  standingOf([{ ...partner, ...more }], day, { [id]: open })

describe('how a partner stands', () => {
  it('is full until the day its card names, and no longer', () => {
    expect(on('2026-12-31', { fullUntil: '2027-01-01' }).full).toEqual([id])
    expect(on('2027-01-01', { fullUntil: '2027-01-01' }).full).toEqual([])
  })

  it('is full with as many open enquiries as it wants at most', () => {
    expect(on('2026-12-31', { maxOpen: 2 }, 1).full).toEqual([])
    expect(on('2026-12-31', { maxOpen: 2 }, 2).full).toEqual([id])
    expect(on('2026-12-31', {}, 200).full).toEqual([])
  })

  it('is stale after the day on which its card was to be read again', () => {
    expect(on('2027-01-31').stale).toEqual([])
    expect(on('2027-02-01').stale).toEqual([id])
  })
})
