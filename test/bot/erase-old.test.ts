import { expect, it } from 'vitest'
import type { Change } from '../../bot/dossier.ts'
import { makeEraseOld } from '../../bot/erase-old.ts'
import { newConversation } from '../../dialogs/conversation.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { aLowdbStore } from '../adapters/storage/lowdb/a-lowdb-store.ts'
import { anActivity } from '../builders/a-turn.ts'
import { aDelivery, anEnquiry } from '../builders/an-enquiry.ts'

const NOW = '2026-11-24T06:00:00.000Z'
const FOUR_WEEKS_AGO = '2026-10-27T05:59:00.000Z'
const LAST_WEEK = '2026-11-17T09:00:00.000Z'
const LAST_YEAR = '2025-11-23T09:00:00.000Z'
const KEEP_FOR = { conversationDays: 28, enquiryMonths: 12 }

function saidAt(timestamp: string, change: Change = {}): (dossier: { id: string }) => Change {
  return ({ id }) => ({
    conversation: { ...newConversation(id, timestamp, 'nl'), answers: { need: 'Lasfouten' } },
    append: [{ ...anActivity(`${id}.0`, 'Wij zoeken lasfouten'), timestamp }],
    resume: { current: 'hash', until: NOW },
    ...change,
  })
}

function closedAt(at: string): Enquiry {
  const { history } = anEnquiry()
  const who = { part: 'partner' as const, id: 'tudelft' }
  return anEnquiry({ state: 'closed', history: [...history, { at, who, what: 'closed' }] })
}

/** A hub where something was said, and what is left of it after a round. */
async function afterARound(said: (dossier: { id: string }) => Change) {
  const { store } = await aLowdbStore()
  const before = await store.transact('one', said)
  let told = 0
  const eraseOld = makeEraseOld({
    store,
    keepFor: KEEP_FOR,
    alsoBy: (deliveries, enquiries) => [
      ...deliveries,
      ...enquiries.map(({ reference }) => aDelivery({ conversation: 'one', reference })),
    ],
    onErased: () => {
      told += 1
    },
  })
  const erased = await eraseOld(NOW)
  return { before, erased, told, dossier: await store.read('one') }
}

it('erases a conversation in which nothing was filed after four weeks of silence', async () => {
  const { dossier, erased, told } = await afterARound(saidAt(FOUR_WEEKS_AGO))
  expect([erased, told]).toEqual([1, 1])
  expect(dossier).toMatchObject({ log: [], erased: 1, conversation: { answers: {} } })
  expect(dossier.resume).toBeUndefined()
})

it('erases an enquiry a year after it was closed, and tells the cards that show it', async () => {
  const { dossier } = await afterARound(saidAt(LAST_YEAR, { enquiries: [closedAt(LAST_YEAR)] }))
  const [enquiry] = dossier.enquiries
  expect(enquiry).toMatchObject({ state: 'erased', need: { text: '-' }, contact: { name: '-' } })
  expect(enquiry?.history.at(-1)).toEqual({ at: NOW, who: { part: 'assistant' }, what: 'erased' })
  expect(JSON.stringify(dossier)).not.toMatch(/Verhoeven|Johanna|lasfouten/i)
  expect(dossier.deliveries.map(({ reference }) => reference)).toEqual([enquiry?.reference])
})

it.each([
  ['somebody spoke last week', saidAt(LAST_WEEK)],
  ['an enquiry was closed last week', saidAt(LAST_YEAR, { enquiries: [closedAt(LAST_WEEK)] })],
  ['an enquiry is open', saidAt(LAST_YEAR, { enquiries: [anEnquiry()] })],
  [
    'something is still to be sent',
    saidAt(LAST_YEAR, { deliveries: [aDelivery({ conversation: 'one' })] }),
  ],
])('keeps everything while %s', async (_why, said) => {
  const { before, dossier, erased, told } = await afterARound(said)
  expect([erased, told]).toEqual([0, 0])
  expect(dossier).toEqual(before)
})
