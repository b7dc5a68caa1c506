import { expect, it } from 'vitest'
import { intakeAssistant } from '../../bot/intake-assistant.ts'
import { makeStatusDesk } from '../../bot/status-desk.ts'
import type { Store } from '../../bot/store.ts'
import { makeTurns } from '../../bot/turns.ts'
import { aLowdbStore } from '../adapters/storage/lowdb/a-lowdb-store.ts'
import { aBrain } from '../builders/a-brain.ts'
import { aStatusCodes } from '../builders/a-conversation.ts'
import { aFiledEnquiry } from '../builders/a-life.ts'

const NOW = new Date('2026-11-24T09:30:00.000Z')
const FILED = aFiledEnquiry()
const UNKNOWN = 'ZH-0000-0000'

/** A visitor who asks for enquiries of others, and what the store was asked before each answer. */
async function aVisitor() {
  const { store } = await aLowdbStore()
  await store.transact(FILED.conversation, () => ({ enquiries: [FILED] }))
  let asked: string[] = []
  const watched: Pick<Store, 'read' | 'transact' | 'conversationOf'> = {
    read(id) {
      asked.push(`read ${id}`)
      return store.read(id)
    },
    transact(id, decide) {
      asked.push(`transact ${id}`)
      return store.transact(id, decide)
    },
    conversationOf(reference) {
      asked.push('conversationOf')
      return store.conversationOf(reference)
    },
  }
  const now = () => NOW
  const onFault = (fault: unknown) => {
    throw fault
  }
  const linkTo = async () => 'https://hub.example/enquiry/abc'
  const turns = makeTurns({
    store: watched,
    assistant: intakeAssistant({ brain: aBrain, site: () => 'https://hub.example' }),
    now,
    newReference: () => UNKNOWN,
    status: makeStatusDesk({ store: watched, codes: aStatusCodes, linkTo, now, onFault }),
  })
  return {
    async says(text: string) {
      asked = []
      const activity = { type: 'message', text, from: { id: 'visitor', role: 'user' } }
      await turns.take({ conversation: 'visitor', activity, language: 'nl' })
      return [...asked]
    },
  }
}

it('does the same work before it answers, whether or not there is such an enquiry', async () => {
  const known = await (await aVisitor()).says(FILED.reference)
  expect(known).toEqual(['transact visitor'])
  expect(await (await aVisitor()).says(UNKNOWN)).toEqual(known)
})

it('and to a wrong code as well', async () => {
  const visitor = await aVisitor()
  const known = await visitor.says(`${FILED.reference} AAAA-BBBB`)
  expect(known).toEqual(['transact visitor'])
  expect(await visitor.says(`${UNKNOWN} AAAA-BBBB`)).toEqual(known)
})
