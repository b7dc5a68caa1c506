import type { Delivery } from '../enquiries/delivery.ts'
import { type Enquiry, EnquiryState } from '../enquiries/enquiry.ts'
import { promisedBy, type Urgency, urgencyAt } from '../enquiries/promised-by.ts'
import type { Staff } from '../enquiries/staff.ts'
import type { StaffAction } from '../enquiries/staff-action.ts'
import type { Terms } from '../enquiries/terms.ts'
import type { ChangeOf } from './change-of.ts'
import type { Dossier } from './dossier.ts'
import type { EnquiryQuery } from './enquiry-query.ts'
import { type Decided, decideAct, type Seen, type StaffRefusal } from './staff-acts.ts'
import type { Store } from './store.ts'

/** Which enquiries staff ask for, most urgent first. */
export type StaffQuery = Pick<EnquiryQuery, 'partner' | 'focusArea' | 'part' | 'after'> & {
  which: 'open' | 'triage' | 'overdue' | 'over' | 'all'
  /** Only those that this member of staff looks after. */
  holder?: string
  limit: number
}

/** An enquiry with all that staff see of it. */
export type StaffView = {
  enquiry: Enquiry
  deliveries: Delivery[]
  /** The moment at which an answer is promised, and how near it is; absent while none is awaited. */
  promised?: { by: string; urgency: Urgency }
}

export type StaffPage = { found: StaffView[]; next?: string }

export type Acted =
  | { ok: true; view: StaffView }
  | { ok: false; reason: StaffRefusal; view?: StaffView }

export type StaffDesk = {
  list(query: StaffQuery): Promise<StaffPage>
  show(reference: string): Promise<StaffView | undefined>
  /** Does it on what is stored at that moment; the same key twice is done once. */
  act(reference: string, action: StaffAction, staff: Staff, seen?: Seen): Promise<Acted>
}

type Parts = {
  store: Pick<Store, 'transact' | 'read' | 'conversationOf' | 'enquiries'>
  now: () => Date
  terms: Terms
  changeOf: ChangeOf
}

const OVER: readonly EnquiryState[] = ['closed', 'withdrawn', 'erased']
const OPEN = EnquiryState.options.filter((state) => !OVER.includes(state))
const STATES: Record<StaffQuery['which'], readonly EnquiryState[]> = {
  open: OPEN,
  triage: ['triage'],
  overdue: OPEN,
  over: OVER,
  all: EnquiryState.options,
}

/** What staff can do with the enquiries, whatever screen they do it on. */
export function makeStaffDesk({ store, now, terms, changeOf }: Parts): StaffDesk {
  const at = () => now().toISOString()

  function viewOf({ enquiries, deliveries }: Dossier, reference: string): StaffView | undefined {
    const enquiry = enquiries.find((one) => one.reference === reference)
    if (!enquiry) return undefined
    const by = promisedBy(enquiry, terms)
    return {
      enquiry,
      deliveries: deliveries.filter((one) => one.reference === reference),
      ...(by ? { promised: { by, urgency: urgencyAt(by, at()) } } : {}),
    }
  }

  async function show(reference: string): Promise<StaffView | undefined> {
    const conversation = await store.conversationOf(reference)
    if (conversation === undefined) return undefined
    return viewOf(await store.read(conversation), reference)
  }

  return {
    show,

    async list(query) {
      const { found, next } = await store.enquiries(storeQuery(query, at()))
      const views = await Promise.all(found.map(({ reference }) => show(reference)))
      return {
        found: views.filter((view) => view !== undefined),
        ...(next === undefined ? {} : { next }),
      }
    },

    async act(reference, action, staff, seen = {}) {
      const conversation = await store.conversationOf(reference)
      if (conversation === undefined) return { ok: false, reason: 'unknown' }
      let decided: Decided = {}
      const after = await store.transact(conversation, (dossier) => {
        const asked = { reference, action, staff, ...seen }
        decided = decideAct(asked, dossier, { at: at(), terms, changeOf })
        return decided.change
      })
      const view = viewOf(after, reference)
      if (!view) return { ok: false, reason: 'unknown' }
      return decided.refused ? { ok: false, reason: decided.refused, view } : { ok: true, view }
    },
  }
}

function storeQuery({ which, ...query }: StaffQuery, at: string): EnquiryQuery {
  return {
    ...query,
    order: 'urgency',
    states: STATES[which],
    ...(which === 'overdue' ? { dueBefore: at } : {}),
  }
}
