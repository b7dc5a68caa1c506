import { describe, expect, it } from 'vitest'
import { activitiesSince, watermarkOf } from '../../../../bot/dossier.ts'
import { newConversation } from '../../../../dialogs/conversation.ts'
import { aTurn } from '../../../builders/a-turn.ts'
import { type APlace, aStore } from './a-store.ts'
import { enquiry, FIRST, MORNING } from './examples.ts'

/** What is erased is nowhere any more. */
export function erasureContract(name: string, aPlace: APlace): void {
  describe(`${name}: erasure`, () => {
    const WORDS = /brandnetel|Verhoeven|Johanna|lasfouten/i
    const NOTHING_PERSONAL = {
      organisation: { name: '-', place: '-' },
      contact: { name: '-', email: 'erased@invalid.example' },
      need: { text: '-', title: '-', focusAreas: [], needType: 'pilot-poc' },
      match: { knowledge: '1', ranked: [], sure: true, chosen: 'tudelft' },
    }

    it('leaves nothing of what was said or filed', async () => {
      const { store, reopened, remains } = await aStore(aPlace)
      const conversation = {
        ...newConversation('one', MORNING, 'nl'),
        answers: { need: 'brandnetel' },
      }
      const filed = enquiry('one', FIRST)
      await store.transact('one', aTurn('Soep van brandnetels', { conversation }))
      await store.transact('one', aTurn('Indienen', { enquiries: [filed] }))
      const again = await reopened(async () => expect(await remains()).toMatch(WORDS))
      await again.transact('one', aTurn('Nog meer brandnetels'))
      await again.transact('one', () => ({
        erase: true,
        conversation: newConversation('one', MORNING, 'nl'),
        enquiries: [{ ...filed, ...NOTHING_PERSONAL }],
      }))
      await reopened(async () => expect(await remains()).not.toMatch(WORDS))
    })

    it('lets versions and watermarks go on', async () => {
      const { store, reopened } = await aStore(aPlace)
      await store.transact('one', aTurn('Hallo'))
      const before = await store.transact('one', aTurn('Verwijder mijn gegevens'))
      const erased = await store.transact('one', aTurn('Gewist', { erase: true, resume: null }))
      expect(erased).toMatchObject({ version: 3, erased: 4, log: [{ text: 'Gewist' }, {}] })
      expect(watermarkOf(erased)).toBe(watermarkOf(before) + 2)
      const again = await reopened()
      const next = await again.transact('one', aTurn('Opnieuw'))
      expect(next.version).toBe(4)
      expect(activitiesSince(next, watermarkOf(erased))).toMatchObject([{ text: 'Opnieuw' }, {}])
    })
  })
}
