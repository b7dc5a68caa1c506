import { describe, expect, it } from 'vitest'
import { type Dossier, emptyDossier } from '../../../../bot/dossier.ts'
import { ReferenceTaken } from '../../../../bot/store.ts'
import { aTurn, messagesOf } from '../../../builders/a-turn.ts'
import { aDelivery } from '../../../builders/an-enquiry.ts'
import { type APlace, aStore } from './a-store.ts'
import { enquiry, everything, FIRST, NOON, SECOND } from './examples.ts'

/** What a turn is to every engine: whole, once, and in its order. */
export function turnsContract(name: string, aPlace: APlace): void {
  describe(`${name}: a turn`, () => {
    it('is committed whole, and found whole when opened again', async () => {
      const { store, reopened } = await aStore(aPlace)
      const committed = await store.transact('one', aTurn('Wij bouwen schepen', everything('one')))
      expect(committed).toMatchObject({
        version: 1,
        conversation: { id: 'one' },
        log: [{ text: 'Wij bouwen schepen' }, { text: 'Over “Wij bouwen schepen”: dank u.' }],
        handled: { 'visitor 0': 'one.0' },
        resume: { current: 'hash' },
        enquiries: [{ reference: FIRST }],
        deliveries: [{ id: 'one.offer' }],
        address: { conversation: 'a:1', sent: 2 },
        cards: { [FIRST]: { version: 1 } },
        talk: { state: 'waiting' },
        about: 'two',
      })
      expect(await store.read('one')).toEqual(committed)
      expect(await (await reopened()).read('one')).toEqual(committed)
    })

    it('is refused whole when one of its references is in use', async () => {
      const { store } = await aStore(aPlace)
      await store.transact('one', aTurn('Eerste', { enquiries: [enquiry('one', FIRST)] }))
      const before = await store.transact('two', aTurn('Hallo'))
      const both = { enquiries: [enquiry('two', SECOND), enquiry('two', FIRST)] }
      const turn = aTurn('Tweede', { ...everything('two'), ...both })
      await expect(store.transact('two', turn)).rejects.toThrow(ReferenceTaken)
      expect(await store.read('two')).toEqual(before)
      expect(await store.conversationOf(SECOND)).toBeUndefined()
      expect(await store.dueDeliveries(NOON, 10)).toEqual([])
      await store.transact('three', aTurn('Derde', { enquiries: [enquiry('three', SECOND)] }))
      expect(await store.conversationOf(SECOND)).toBe('three')
    })

    it('that changes nothing writes nothing', async () => {
      const { store, reopened } = await aStore(aPlace)
      const heard: Dossier[] = []
      store.onCommit((dossier) => heard.push(dossier))
      expect(await store.transact('one', () => undefined)).toEqual(emptyDossier('one'))
      const before = await store.transact('two', aTurn('Hallo'))
      expect(await store.transact('two', () => undefined)).toEqual(before)
      expect(heard).toEqual([before])
      const again = await reopened()
      expect([await again.read('one'), await again.read('two')]).toEqual([
        emptyDossier('one'),
        before,
      ])
    })

    it('that throws changes nothing, and the next one goes on', async () => {
      const { store } = await aStore(aPlace)
      const before = await store.transact('one', aTurn('Hallo'))
      const failing = store.transact('one', () => {
        throw new Error('no answer to this')
      })
      const next = store.transact('one', aTurn('Nog eens'))
      await expect(failing).rejects.toThrow('no answer to this')
      expect((await next).version).toBe(before.version + 1)
      expect(messagesOf(await store.read('one'))).toEqual(['Hallo', 'Nog eens'])
    })

    it('that could not be read back is refused and changes nothing', async () => {
      const { store } = await aStore(aPlace)
      const before = await store.transact('one', aTurn('Hallo'))
      const wrong = { ...aDelivery({ conversation: 'one' }), id: 'no id, for it has spaces' }
      const turn = store.transact('one', aTurn('Nog eens', { deliveries: [wrong] }))
      await expect(turn).rejects.toThrow()
      expect(await store.read('one')).toEqual(before)
    })
  })

  describe(`${name}: turns at once`, () => {
    it('run one after another within a conversation, in the order given, a thousand too', async () => {
      const { store, reopened } = await aStore(aPlace)
      const texts = Array.from({ length: 1_000 }, (_, number) => `Bericht ${number}`)
      const seen = await Promise.all(texts.map((text) => store.transact('one', aTurn(text))))
      expect(seen.map(({ version }) => version)).toEqual(texts.map((_, number) => number + 1))
      expect(messagesOf(await store.read('one'))).toEqual(texts)
      expect(messagesOf(await (await reopened()).read('one'))).toEqual(texts)
    })

    it('keep the order of each of many conversations', async () => {
      const { store, reopened } = await aStore(aPlace)
      const ids = Array.from({ length: 20 }, (_, number) => `conversation-${number}`)
      const texts = Array.from({ length: 10 }, (_, number) => `Bericht ${number}`)
      await Promise.all(texts.flatMap((text) => ids.map((id) => store.transact(id, aTurn(text)))))
      const again = await reopened()
      for (const id of ids) expect(messagesOf(await again.read(id))).toEqual(texts)
    })
  })
}
