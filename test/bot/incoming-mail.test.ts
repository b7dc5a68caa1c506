import { describe, expect, it } from 'vitest'
import { type IncomingMail, takeMailInto } from '../../bot/incoming-mail.ts'
import type { Delivery } from '../../enquiries/delivery.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { aPrivateSite } from '../builders/a-private-site.ts'
import { aDelivery, aKnowledge, anEnquiry, aReference } from '../builders/an-enquiry.ts'

const sent = aDelivery({ state: 'delivered', deliveredAt: '2026-11-24T09:30:01.000Z', attempts: 1 })
const about = { reference: aReference, delivery: sent.id }
const bounce: IncomingMail = { key: 'one', about, kind: 'bounce', status: '5.1.1' }
const reply = (from: string, key = from): IncomingMail => ({ key, about, kind: 'reply', from })

async function aMailDesk(enquiry: Enquiry = anEnquiry(), delivery: Delivery = sent) {
  const { store, clock } = await aPrivateSite([enquiry])
  await store.transact(delivery.conversation, () => ({ deliveries: [delivery] }))
  const take = takeMailInto({ store, now: () => clock.now, knowledge: aKnowledge })
  const dossier = () => store.read(delivery.conversation)
  const history = async () => (await dossier()).enquiries[0]?.history.slice(2)
  return { store, take, dossier, history }
}

describe('a mail that came back', () => {
  it('is on the list of what was not delivered, and in the history', async () => {
    const { store, take, history } = await aMailDesk()
    expect(await take(bounce)).toBe('taken')
    expect(await store.deadLetters(10)).toMatchObject([
      { id: sent.id, state: 'failed', fault: 'EBOUNCE 5.1.1' },
    ])
    expect(await history()).toMatchObject([
      { what: 'mail-refused', who: { part: 'assistant' }, why: '5.1.1' },
    ])
  })

  it('is taken once, however often it is read', async () => {
    const { take, dossier, history } = await aMailDesk()
    await Promise.all([take(bounce), take(bounce)])
    const { version } = await dossier()
    expect(await take(bounce)).toBe('known')
    expect((await dossier()).version).toBe(version)
    expect(await history()).toHaveLength(1)
  })

  it('leaves what a person decided not to send again', async () => {
    const { take, dossier } = await aMailDesk(anEnquiry(), { ...sent, state: 'cancelled' })
    await take(bounce)
    expect((await dossier()).deliveries).toMatchObject([{ state: 'cancelled' }])
  })

  it('is never what went to a system of the partner’s own', async () => {
    const to = { part: 'partner' as const, id: 'tudelft', by: 'webhook' as const }
    const { take, dossier } = await aMailDesk(anEnquiry(), { ...sent, to })
    await take(bounce)
    expect((await dossier()).deliveries).toMatchObject([{ state: 'delivered' }])
  })

  it('may be a letter about many enquiries', async () => {
    const { reference: _none, ...gathered } = sent
    const id = 'round-2026-11-24.reminders.tudelft'
    const letter = { ...gathered, id, conversation: 'round-2026-11-24' }
    const { store, take } = await aMailDesk(anEnquiry(), letter)
    expect(await take({ ...bounce, about: { delivery: id } })).toBe('taken')
    expect(await store.deadLetters(10)).toMatchObject([{ id }])
  })

  it('writes nothing where nothing is known of it', async () => {
    const { store, take } = await aMailDesk()
    const strange = { delivery: 'round-2020-01-01.digest.hub' }
    expect(await take({ ...bounce, about: strange })).toBe('unrelated')
    expect((await store.read('round-2020-01-01')).version).toBe(0)
    expect(await take({ ...bounce, about: { reference: 'ZH-0000-0000' } })).toBe('unrelated')
  })
})

describe('an answer', () => {
  it.each([
    ['j.devries@verhoevenschepen.example', { part: 'company' }],
    ['ai-intake@tudelft.example', { part: 'partner', id: 'tudelft' }],
    // A colleague at the partner that was asked.
    ['b.bos@tudelft.example', { part: 'partner', id: 'tudelft' }],
    [aKnowledge.hub.email, { part: 'hub' }],
  ])('of %s is noted as theirs', async (from, who) => {
    const { take, history } = await aMailDesk()
    await take(reply(from))
    const [noted, ...more] = (await history()) ?? []
    expect(noted).toEqual({ at: '2026-11-24T09:30:00.000Z', what: 'mail-received', who })
    expect(more).toEqual([])
  })

  it.each(['someone@elsewhere.example', 'b.bos@tno.example'])(
    'of %s, who is not asked, is noted as a stranger’s',
    async (from) => {
      const { take, history } = await aMailDesk()
      await take(reply(from))
      expect(await history()).toMatchObject([
        { what: 'mail-received', who: { part: 'assistant' }, why: 'unknown-sender' },
      ])
    },
  )

  it('of a machine is noted as such, and starts nothing', async () => {
    const { take, dossier, history } = await aMailDesk()
    const from = 'ai-intake@tudelft.example'
    await take({ key: 'away', about, kind: 'automatic', from })
    expect(await history()).toMatchObject([{ what: 'mail-received', why: 'automatic' }])
    const { deliveries, enquiries, log } = await dossier()
    expect(deliveries).toEqual([sent])
    expect(enquiries).toMatchObject([{ state: 'offered' }])
    expect(log).toEqual([])
  })

  it('about an erased enquiry is not written down', async () => {
    const { take, dossier } = await aMailDesk(anEnquiry({ state: 'erased' }))
    const { version } = await dossier()
    expect(await take(reply('j.devries@verhoevenschepen.example'))).toBe('unrelated')
    expect((await dossier()).version).toBe(version)
  })
})
