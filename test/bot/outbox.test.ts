import { describe, expect, it, onTestFinished } from 'vitest'
import { LowdbStore } from '../../adapters/storage/lowdb/lowdb-store.ts'
import { type Send, type Sent, startOutbox } from '../../bot/outbox.ts'
import type { Delivery } from '../../enquiries/delivery.ts'
import { eraseEnquiry } from '../../enquiries/withdrawing.ts'
import { aFolder } from '../builders/a-folder.ts'
import { aDelivery, anEnquiry } from '../builders/an-enquiry.ts'

const MINUTE = 60_000
const REFUSED: Sent = { state: 'refused', fault: 'EMESSAGE 450', permanent: false }

/** An outbox over a store with one enquiry and its offer, a clock in hand, and answers in order. */
async function anOutbox(answers: Sent[], enquiry = anEnquiry()) {
  const store = await LowdbStore.open({
    folder: aFolder(),
    onBroken(fault) {
      throw fault
    },
  })
  const clock = { now: new Date('2026-11-24T09:30:00.000Z') }
  const sent: Delivery[] = []
  const send: Send = async (delivery) => {
    sent.push(delivery)
    return answers.shift() ?? { state: 'delivered' }
  }
  const outbox = startOutbox({
    store,
    send,
    keepTime: async () => {},
    now: () => clock.now,
    random: () => 1,
    onFault(fault) {
      throw fault
    },
    onRefused: () => {},
  })
  onTestFinished(async () => {
    await outbox.close()
    await store.close()
  })
  const { conversation } = enquiry
  const delivery = async () => (await store.read(conversation)).deliveries[0]
  await store.transact(conversation, () => ({ enquiries: [enquiry], deliveries: [aDelivery()] }))
  return {
    sent,
    delivery,
    /** Moves the clock; any commit makes the outbox look. */
    async pass(milliseconds: number) {
      clock.now = new Date(clock.now.getTime() + milliseconds)
      await store.transact(conversation, () => ({ deliveries: [] }))
    },
  }
}

describe('the outbox', () => {
  it('sends what a commit left, and notes when', async () => {
    const { delivery } = await anOutbox([])
    await expect
      .poll(delivery)
      .toMatchObject({ state: 'delivered', attempts: 1, deliveredAt: '2026-11-24T09:30:00.000Z' })
  })

  it('sends again later what was refused for now, under the same id', async () => {
    const { delivery, pass, sent } = await anOutbox([REFUSED, REFUSED])
    await expect.poll(delivery).toMatchObject({ attempts: 1, dueAt: '2026-11-24T09:30:30.000Z' })
    await pass(MINUTE)
    await expect.poll(delivery).toMatchObject({ attempts: 2, fault: 'EMESSAGE 450' })
    await pass(2 * MINUTE)
    await expect.poll(delivery).toMatchObject({ state: 'delivered', attempts: 3 })
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
  })

  it('gives up at once when trying again is of no use', async () => {
    const { delivery } = await anOutbox([{ ...REFUSED, permanent: true }])
    await expect.poll(delivery).toMatchObject({ state: 'failed', fault: 'EMESSAGE 450' })
  })

  it('gives up after two days', async () => {
    const { delivery, pass } = await anOutbox([REFUSED, REFUSED])
    await expect.poll(delivery).toMatchObject({ attempts: 1 })
    await pass(48 * 60 * MINUTE)
    await expect.poll(delivery).toMatchObject({ state: 'failed', attempts: 2 })
  })

  it('tells nothing any more of an enquiry that was erased', async () => {
    const { delivery, sent } = await anOutbox(
      [],
      eraseEnquiry(anEnquiry(), '2026-11-24T09:30:00Z').enquiry,
    )
    await expect.poll(delivery).toMatchObject({ state: 'cancelled' })
    expect(sent).toEqual([])
  })
})
