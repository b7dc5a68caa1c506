import { describe, expect, it, onTestFinished } from 'vitest'
import { LowdbStore } from '../../adapters/storage/lowdb/lowdb-store.ts'
import { makeChangeOf } from '../../bot/change-of.ts'
import { makeStaffDesk } from '../../bot/staff-desk.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { StaffAction } from '../../enquiries/staff-action.ts'
import { aFolder } from '../builders/a-folder.ts'
import { aFiledEnquiry } from '../builders/a-life.ts'
import { referenceNumber } from '../builders/a-turn.ts'
import { aDelivery, aKnowledge, anEnquiry } from '../builders/an-enquiry.ts'

const SANNE = { id: 'aad-sanne', name: 'Sanne Bos' }
const OMAR = { id: 'aad-omar', name: 'Omar Aydin' }

const numbered = (number: number, given: Partial<Enquiry> = {}, filedAt?: string): Enquiry => ({
  ...aFiledEnquiry(
    { conversation: `conversation-${number}`, reference: referenceNumber(number) },
    filedAt,
  ),
  ...given,
})

async function aStaffDesk(enquiries: Enquiry[]) {
  const clock = { now: '2026-11-25T09:30:00.000Z' }
  const now = () => new Date(clock.now)
  const onBroken = (fault: Error) => {
    throw fault
  }
  const store = await LowdbStore.open({ folder: aFolder(), onBroken })
  onTestFinished(() => store.close())
  const changeOf = makeChangeOf({ news: () => ({ says: [] }), alsoBy: (all) => all })
  for (const enquiry of enquiries)
    await store.transact(enquiry.conversation, () => ({ enquiries: [enquiry] }))
  return { clock, store, desk: makeStaffDesk({ store, now, terms: aKnowledge, changeOf }) }
}

describe('an action of staff', () => {
  it('is made, with its letters, on what was seen', async () => {
    const enquiry = numbered(1)
    const { desk } = await aStaffDesk([enquiry])
    const { reference, version } = enquiry
    const action = StaffAction.parse({ do: 'offer', partner: 'tno' })
    const acted = await desk.act(reference, action, SANNE, { version })
    expect(acted).toMatchObject({ ok: true, view: { promised: { urgency: 'on-time' } } })
    const view = await desk.show(reference)
    expect(view?.deliveries.map(({ letter }) => letter)).toContain('taken-back')
  })

  it('on something that has changed since is refused, and what is there now is told', async () => {
    const enquiry = numbered(1)
    const { desk } = await aStaffDesk([enquiry])
    const { reference, version } = enquiry
    await desk.act(reference, { do: 'take' }, SANNE)
    const late = await desk.act(reference, { do: 'take' }, OMAR, { version })
    expect(late).toMatchObject({
      ok: false,
      reason: 'stale',
      view: { enquiry: { holder: SANNE } },
    })
  })

  it('that comes twice is made once', async () => {
    const { desk } = await aStaffDesk([numbered(1)])
    const note = { do: 'note', text: 'Gebeld.' } as const
    const reference = referenceNumber(1)
    await desk.act(reference, note, SANNE, { version: 1, key: 'press-1' })
    const again = await desk.act(reference, note, SANNE, { version: 1, key: 'press-1' })
    expect(again.ok).toBe(true)
    expect((await desk.show(reference))?.enquiry.notes).toHaveLength(1)
  })

  it('that the state does not allow, or on nothing at all, is refused', async () => {
    const { desk } = await aStaffDesk([numbered(1, { state: 'withdrawn' })])
    const take = { do: 'take' } as const
    expect(await desk.act(referenceNumber(1), take, SANNE)).toMatchObject({
      ok: false,
      reason: 'not-allowed',
    })
    expect(await desk.act(referenceNumber(9), take, SANNE)).toEqual({
      ok: false,
      reason: 'unknown',
    })
  })

  it('sends what was given up on once more, or lets it be', async () => {
    const { desk, store } = await aStaffDesk([numbered(1)])
    const dead = ['a', 'b'].map((id) =>
      aDelivery({
        ...{ id, state: 'failed', attempts: 9 },
        ...{ reference: referenceNumber(1), conversation: 'conversation-1' },
      }),
    )
    await store.transact('conversation-1', () => ({ deliveries: dead }))
    const act = (action: StaffAction) => desk.act(referenceNumber(1), action, SANNE)
    await act({ do: 'leave', delivery: 'a' })
    const acted = await act({ do: 'resend' })
    expect(acted.view?.deliveries).toMatchObject([
      { id: 'a', state: 'cancelled' },
      { id: 'b', state: 'pending', attempts: 0 },
    ])
    expect((await act({ do: 'resend' })).ok).toBe(false)
  })

  it('is parsed, its words masked', () => {
    expect(StaffAction.safeParse({ do: 'note', text: '  ' }).success).toBe(false)
    const parsed = StaffAction.parse({ do: 'note', text: 'wachtwoord: Geheim123' })
    expect(JSON.stringify(parsed)).not.toContain('Geheim123')
  })
})

describe('the list of staff', () => {
  it('begins with what wants attention first, and comes a page at a time', async () => {
    const { desk } = await aStaffDesk([
      numbered(1, { state: 'closed' }),
      numbered(2, {}, '2026-11-24T12:00:00.000Z'),
      numbered(3, {}, '2026-11-23T12:00:00.000Z'),
      numbered(4, { state: 'accepted' }),
    ])
    const references = async (after?: string) => {
      const more = after ? { after } : {}
      const { found, next } = await desk.list({ which: 'all', limit: 2, ...more })
      return { numbers: found.map(({ enquiry }) => enquiry.reference), next }
    }
    const first = await references()
    expect(first.numbers).toEqual([3, 2].map(referenceNumber))
    expect((await references(first.next)).numbers).toEqual([4, 1].map(referenceNumber))
    expect((await references(first.next)).next).toBeUndefined()
  })

  it('holds what is mine, overdue, of an area, or of a reference', async () => {
    const { desk, clock } = await aStaffDesk([
      numbered(1),
      numbered(2, { need: { ...anEnquiry().need, focusAreas: ['health-care'] } }),
      numbered(3, { state: 'closed' }),
    ])
    await desk.act(referenceNumber(2), { do: 'take' }, SANNE)
    const find = async (query: object) =>
      (await desk.list({ which: 'open', limit: 10, ...query })).found.map(
        ({ enquiry }) => enquiry.reference,
      )
    expect(await find({})).toHaveLength(2)
    expect(await find({ holder: SANNE.id })).toEqual([referenceNumber(2)])
    expect(await find({ focusArea: 'health-care' })).toEqual([referenceNumber(2)])
    expect(await find({ part: referenceNumber(1).slice(3) })).toEqual([referenceNumber(1)])
    expect(await find({ which: 'overdue' })).toEqual([])
    clock.now = '2026-11-27T09:30:00.000Z'
    expect(await find({ which: 'overdue' })).toHaveLength(2)
  })
})

it('a desk knows how things stand after it was opened again', async () => {
  const folder = aFolder()
  const onBroken = (fault: Error) => {
    throw fault
  }
  const enquiry = numbered(1, { holder: { ...SANNE, since: '2026-11-25T09:30:00.000Z' } })
  const store = await LowdbStore.open({ folder, onBroken })
  await store.transact(enquiry.conversation, () => ({ enquiries: [enquiry] }))
  await store.close()
  const again = await LowdbStore.open({ folder, onBroken })
  onTestFinished(() => again.close())
  const { found } = await again.enquiries({ limit: 5, holder: SANNE.id, order: 'urgency' })
  expect(found.map(({ reference }) => reference)).toEqual([enquiry.reference])
})
