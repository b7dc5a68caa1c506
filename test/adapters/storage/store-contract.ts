import { describe, expect, it, onTestFinished } from 'vitest'
import type { OpenStore } from '../../../adapters/storage/open-store.ts'
import { activitiesSince, type Dossier, emptyDossier, watermarkOf } from '../../../bot/dossier.ts'
import type { EnquiryQuery } from '../../../bot/enquiry-query.ts'
import { ReferenceTaken } from '../../../bot/store.ts'
import { newConversation } from '../../../dialogs/conversation.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import type { Offer } from '../../../enquiries/offer.ts'
import { anActivity, aTurn, messagesOf, referenceNumber } from '../../builders/a-turn.ts'
import { aDelivery, anEnquiry } from '../../builders/an-enquiry.ts'

/** Where an engine under test keeps things; empty at first. */
export type Place = {
  /** Opens the store; again once it was closed. */
  open(): Promise<OpenStore>
  /** Everything a closed store left behind, wherever that is, as text. */
  remains(): Promise<string>
}

const [FIRST, SECOND] = [referenceNumber(1), referenceNumber(2)]
const MORNING = '2026-11-24T09:30:00.000Z'
const NOON = '2026-11-24T12:00:00.000Z'

/** What every engine behind the port `Store` does. */
export function storeContract(name: string, aPlace: () => Promise<Place>): void {
  /** A store and a way to see what is left of it when it is opened again. */
  async function aStore() {
    const place = await aPlace()
    let store = await place.open()
    onTestFinished(() => store.close())
    return {
      store,
      async reopened(meanwhile = async () => {}) {
        await store.close()
        await meanwhile()
        store = await place.open()
        return store
      },
      remains: () => place.remains(),
    }
  }

  describe(`${name}: a turn`, () => {
    it('is committed whole, and found whole when opened again', async () => {
      const { store, reopened } = await aStore()
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
      const { store } = await aStore()
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
      const { store, reopened } = await aStore()
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
      const { store } = await aStore()
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
      const { store } = await aStore()
      const before = await store.transact('one', aTurn('Hallo'))
      const wrong = { ...aDelivery({ conversation: 'one' }), id: 'no id, for it has spaces' }
      const turn = store.transact('one', aTurn('Nog eens', { deliveries: [wrong] }))
      await expect(turn).rejects.toThrow()
      expect(await store.read('one')).toEqual(before)
    })
  })

  describe(`${name}: turns at once`, () => {
    it('run one after another within a conversation, in the order given', async () => {
      const { store, reopened } = await aStore()
      const texts = Array.from({ length: 50 }, (_, number) => `Bericht ${number}`)
      const seen = await Promise.all(texts.map((text) => store.transact('one', aTurn(text))))
      expect(seen.map(({ version }) => version)).toEqual(texts.map((_, number) => number + 1))
      expect(messagesOf(await store.read('one'))).toEqual(texts)
      expect(messagesOf(await (await reopened()).read('one'))).toEqual(texts)
    })

    it('keep the order of each of many conversations', async () => {
      const { store, reopened } = await aStore()
      const ids = Array.from({ length: 20 }, (_, number) => `conversation-${number}`)
      const texts = Array.from({ length: 10 }, (_, number) => `Bericht ${number}`)
      await Promise.all(texts.flatMap((text) => ids.map((id) => store.transact(id, aTurn(text)))))
      const again = await reopened()
      for (const id of ids) expect(messagesOf(await again.read(id))).toEqual(texts)
    })
  })

  describe(`${name}: a reference`, () => {
    it('goes to one of two turns that take it at once', async () => {
      const { store } = await aStore()
      const file = (id: string) =>
        store.transact(id, aTurn('Aanvraag', { enquiries: [enquiry(id, FIRST)] }))
      const [one, two] = await Promise.allSettled([file('one'), file('two')])
      const winner = one.status === 'fulfilled' ? 'one' : 'two'
      const refused = [one, two].flatMap((turn) => (turn.status === 'rejected' ? turn.reason : []))
      expect(refused).toEqual([expect.any(ReferenceTaken)])
      expect(await store.conversationOf(FIRST)).toBe(winner)
    })

    it('leads to its conversation, and stays in use when opened again', async () => {
      const { store, reopened } = await aStore()
      expect(await store.conversationOf(FIRST)).toBeUndefined()
      await store.transact('one', aTurn('Aanvraag', { enquiries: [enquiry('one', FIRST)] }))
      const again = await reopened()
      expect(await again.conversationOf(FIRST)).toBe('one')
      const other = again.transact('two', () => ({ enquiries: [enquiry('two', FIRST)] }))
      await expect(other).rejects.toThrow(ReferenceTaken)
    })

    it('is no hindrance to a change of its own enquiry', async () => {
      const { store } = await aStore()
      await store.transact('one', () => ({ enquiries: [enquiry('one', FIRST)] }))
      const changed = { ...enquiry('one', FIRST), version: 2 }
      const { enquiries } = await store.transact('one', () => ({ enquiries: [changed] }))
      expect(enquiries).toEqual([changed])
    })

    it('that nobody could have been given leads nowhere', async () => {
      const { store } = await aStore()
      expect(await store.conversationOf('../conversations/one')).toBeUndefined()
    })
  })

  describe(`${name}: deliveries`, () => {
    const delivery = (conversation: string, time: string) =>
      aDelivery({ id: `${conversation}.offer`, conversation, dueAt: `2026-11-24T${time}:00.000Z` })

    it('are due from their moment on, oldest first, at most as many as asked', async () => {
      const { store, reopened } = await aStore()
      for (const [id, time] of [
        ['one', '11:00'],
        ['two', '09:00'],
        ['three', '10:00'],
        ['four', '12:01'],
      ] as const)
        await store.transact(id, () => ({ deliveries: [delivery(id, time)] }))
      const again = await reopened()
      const due = async (limit: number) =>
        (await again.dueDeliveries(NOON, limit)).map(({ conversation }) => conversation)
      expect(await due(10)).toEqual(['two', 'three', 'one'])
      expect(await due(2)).toEqual(['two', 'three'])
    })

    it('are gone once delivered or cancelled, and wait when put off', async () => {
      const { store, reopened } = await aStore()
      const [one, two, three] = ['one', 'two', 'three'].map((id) => delivery(id, '09:00'))
      if (!one || !two || !three) throw new Error('there are three')
      const keep = (change: typeof one) =>
        store.transact(change.conversation, () => ({ deliveries: [change] }))
      await Promise.all([one, two, three].map(keep))
      await keep({ ...one, state: 'delivered', attempts: 1, deliveredAt: NOON })
      await keep({ ...two, state: 'cancelled' })
      await keep({ ...three, attempts: 1, dueAt: '2026-11-24T13:00:00.000Z', fault: 'timeout' })
      expect(await store.dueDeliveries(NOON, 10)).toEqual([])
      const again = await reopened()
      expect(await again.dueDeliveries(NOON, 10)).toEqual([])
      expect(await again.dueDeliveries('2026-11-24T13:00:00.000Z', 10)).toMatchObject([
        { id: 'three.offer', attempts: 1, fault: 'timeout' },
      ])
    })
  })

  describe(`${name}: enquiries of all conversations`, () => {
    /** Five enquiries: three offered to TU Delft, one of them accepted, and two in triage. */
    async function someEnquiries() {
      const opened = await aStore()
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

  describe(`${name}: deliveries given up on`, () => {
    it('are listed until a person settles them, also when opened again', async () => {
      const { store, reopened } = await aStore()
      const failed = aDelivery({ conversation: 'one', state: 'failed', fault: 'EENVELOPE 550' })
      await store.transact('one', () => ({ deliveries: [failed] }))
      expect(await store.dueDeliveries(NOON, 10)).toEqual([])
      expect(await store.deadLetters(10)).toEqual([failed])
      const again = await reopened()
      expect(await again.deadLetters(10)).toEqual([failed])
      await again.transact('one', () => ({ deliveries: [{ ...failed, state: 'cancelled' }] }))
      expect(await again.deadLetters(10)).toEqual([])
    })
  })

  describe(`${name}: who listens`, () => {
    it('hears of each commit, in the order of commits within a conversation', async () => {
      const { store } = await aStore()
      const heard = new Map<string, number[]>()
      store.onCommit(({ id, version }) => heard.set(id, [...(heard.get(id) ?? []), version]))
      const ids = ['one', 'two', 'three', 'one', 'two', 'one']
      await Promise.all(ids.map((id, number) => store.transact(id, aTurn(`Bericht ${number}`))))
      expect(Object.fromEntries(heard)).toEqual({ one: [1, 2, 3], two: [1, 2], three: [1] })
    })

    it('cannot undo a commit by failing, nor keep it from another', async () => {
      const { store } = await aStore()
      const heard: number[] = []
      store.onCommit(() => {
        throw new Error('no socket to send to')
      })
      store.onCommit(({ version }) => heard.push(version))
      const committed = await store.transact('one', aTurn('Hallo'))
      expect(heard).toEqual([1])
      expect(await store.read('one')).toEqual(committed)
    })
  })

  describe(`${name}: conversations that fell silent`, () => {
    const said = (at: string) => (dossier: Dossier) => ({
      append: [{ ...anActivity(`${dossier.id}.0`, 'Hallo'), timestamp: at }],
    })

    it('are found by when something was said last, also when opened again', async () => {
      const { store, reopened } = await aStore()
      await store.transact('old', said('2026-10-01T09:00:00.000Z'))
      await store.transact('older', said('2026-09-01T09:00:00.000Z'))
      await store.transact('spoke again', said('2026-09-01T09:00:00.000Z'))
      await store.transact('spoke again', said(MORNING))
      await store.transact('nothing said', () => ({ deliveries: [aDelivery({ id: 'round' })] }))
      const found = async (from: OpenStore) => (await collected(from.silentSince(MORNING))).sort()
      expect(await found(store)).toEqual(['old', 'older'])
      expect(await found(await reopened())).toEqual(['old', 'older'])
    })

    it('are found no more once they are erased', async () => {
      const { store, reopened } = await aStore()
      await store.transact('old', said('2026-10-01T09:00:00.000Z'))
      await store.transact('old', () => ({ erase: true }))
      expect(await collected(store.silentSince(MORNING))).toEqual([])
      expect(await collected((await reopened()).silentSince(MORNING))).toEqual([])
    })
  })

  describe(`${name}: erasure`, () => {
    const WORDS = /brandnetel|Verhoeven|Johanna|lasfouten/i
    const NOTHING_PERSONAL = {
      organisation: { name: '-', place: '-' },
      contact: { name: '-', email: 'erased@invalid.example' },
      need: { text: '-', title: '-', focusAreas: [], needType: 'pilot-poc' },
      match: { knowledge: '1', ranked: [], sure: true, chosen: 'tudelft' },
    }

    it('leaves nothing of what was said or filed', async () => {
      const { store, reopened, remains } = await aStore()
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
      const { store, reopened } = await aStore()
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

function anOffer(given: Partial<Offer>): Offer {
  const [offer] = anEnquiry().offers
  if (!offer) throw new Error('it was offered')
  return { ...offer, ...given }
}

function enquiry(conversation: string, reference: string) {
  return anEnquiry({ conversation, reference })
}

/** A change of every part there is. */
function everything(id: string) {
  return {
    conversation: newConversation(id, MORNING, 'nl'),
    resume: { current: 'hash', until: '2026-12-22T09:30:00.000Z' },
    address: {
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      conversation: 'a:1',
      kind: 'personal' as const,
      bot: { id: '28:bot' },
      sent: 2,
    },
    cards: { [FIRST]: { activity: 'message-1', version: 1 } },
    talk: {
      state: 'waiting' as const,
      ...{ askedAt: MORNING, version: 1, told: 0, arrived: 0, read: 0 },
    },
    about: 'two',
    enquiries: [enquiry(id, FIRST)],
    deliveries: [aDelivery({ id: `${id}.offer`, conversation: id, reference: FIRST })],
  }
}

async function collected(ids: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const id of ids) all.push(id)
  return all
}
