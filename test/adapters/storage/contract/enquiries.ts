import { describe, expect, it } from 'vitest'
import type { EnquiryQuery } from '../../../../bot/enquiry-query.ts'
import type { Enquiry } from '../../../../enquiries/enquiry.ts'
import { referenceNumber } from '../../../builders/a-turn.ts'
import { anEnquiry } from '../../../builders/an-enquiry.ts'
import { type APlace, aStore } from './a-store.ts'
import { anOffer, NOON } from './examples.ts'

/** Lists and counts over all conversations. */
export function enquiriesContract(name: string, aPlace: APlace): void {
  describe(`${name}: enquiries of all conversations`, () => {
    /** Five enquiries: three offered to TU Delft, one of them accepted, and two in triage. */
    async function someEnquiries() {
      const opened = await aStore(aPlace)
      const file = (number: number, given: Partial<Enquiry>) =>
        opened.store.transact(`conversation-${number}`, () => ({
          enquiries: [
            anEnquiry({
              conversation: `conversation-${number}`,
              reference: referenceNumber(number),
              ...given,
            }),
          ],
        }))
      await file(1, {})
      await file(2, { offers: [anOffer({ respondBy: '2026-11-30T09:30:00.000Z' })] })
      await file(3, { state: 'accepted', offers: [anOffer({ state: 'accepted' })] })
      await file(4, { state: 'triage', offers: [] })
      await file(5, { state: 'triage', offers: [anOffer({ partner: 'tno', state: 'declined' })] })
      return opened
    }
    const numbers = ({ found }: { found: { reference: string }[] }) =>
      found.map(({ reference }) =>
        [1, 2, 3, 4, 5].find((number) => referenceNumber(number) === reference),
      )

    it('are found by state, partner and promised moment, with nothing personal', async () => {
      const { store, reopened } = await someEnquiries()
      for (const open of [() => store, reopened]) {
        const opened = await open()
        const ask = async (query: Partial<EnquiryQuery>) =>
          numbers(await opened.enquiries({ limit: 10, ...query })).toSorted()
        expect(await ask({})).toEqual([1, 2, 3, 4, 5])
        expect(await ask({ states: ['triage'] })).toEqual([4, 5])
        expect(await ask({ partner: 'tudelft' })).toEqual([1, 2, 3])
        expect(await ask({ partner: 'tno' })).toEqual([5])
        expect(await ask({ dueBefore: '2026-11-27T00:00:00.000Z' })).toEqual([1])
        const { found } = await opened.enquiries({ limit: 10 })
        expect(JSON.stringify(found)).not.toMatch(/Verhoeven|Johanna|lasfouten/i)
      }
    })

    it('come a page at a time', async () => {
      const { store } = await someEnquiries()
      const pages: (number | undefined)[][] = []
      let after: string | undefined
      do {
        const page = await store.enquiries({ limit: 2, ...(after ? { after } : {}) })
        pages.push(numbers(page))
        after = page.next
      } while (after)
      expect(pages.map(({ length }) => length)).toEqual([2, 2, 1])
      expect(pages.flat().toSorted()).toEqual([1, 2, 3, 4, 5])
    })

    it('come with those that want attention first, also a page at a time', async () => {
      const { store, reopened } = await someEnquiries()
      await store.transact('conversation-3', ({ enquiries }) => ({
        enquiries: enquiries.map((one) => ({
          ...one,
          holder: { id: 'sanne', name: 'Sanne', since: NOON },
        })),
      }))
      for (const open of [() => store, reopened]) {
        const opened = await open()
        const ask = (query: Partial<EnquiryQuery>) =>
          opened.enquiries({ limit: 10, order: 'urgency', ...query })
        expect(numbers(await ask({}))).toEqual([4, 5, 1, 2, 3])
        const { next = '' } = await ask({ limit: 3 })
        expect(numbers(await ask({ limit: 3, after: next }))).toEqual([2, 3])
        expect(numbers(await ask({ holder: 'sanne' }))).toEqual([3])
        expect(numbers(await ask({ part: referenceNumber(2).slice(3).toLowerCase() }))).toEqual([2])
        const words = `VERHOEVEN lasfouten ${referenceNumber(4)}`
        expect(numbers(await ask({ part: words }))).toEqual([4])
        expect(numbers(await ask({ part: 'johanna' }))).toEqual([])
        expect(numbers(await ask({ focusArea: 'port-maritime' }))).toHaveLength(5)
        expect(numbers(await ask({ focusArea: 'health-care' }))).toEqual([])
      }
    })

    it('keep that order as they change', async () => {
      const { store } = await someEnquiries()
      const ask = async () => numbers(await store.enquiries({ limit: 10, order: 'urgency' }))
      expect(await ask()).toEqual([4, 5, 1, 2, 3])
      await store.transact('conversation-4', ({ enquiries }) => ({
        enquiries: enquiries.map((one) => ({ ...one, state: 'closed' })),
      }))
      expect(await ask()).toEqual([5, 1, 2, 3, 4])
    })

    it('are counted as they stand now', async () => {
      const { store, reopened } = await someEnquiries()
      const counts = { states: { offered: 2, accepted: 1, triage: 2 }, open: { tudelft: 3 } }
      expect(await store.counts()).toEqual(counts)
      expect(await (await reopened()).counts()).toEqual(counts)
    })

    it('are counted anew after a change', async () => {
      const { reopened } = await someEnquiries()
      const store = await reopened()
      await store.transact('conversation-1', ({ enquiries }) => ({
        enquiries: enquiries.map((one) => ({ ...one, state: 'withdrawn' })),
      }))
      expect(await store.counts()).toMatchObject({
        states: { offered: 1, withdrawn: 1 },
        open: { tudelft: 2 },
      })
    })
  })
}
