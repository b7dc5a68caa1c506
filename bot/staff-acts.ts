import type { Delivery } from '../enquiries/delivery.ts'
import type { Staff } from '../enquiries/staff.ts'
import type { StaffAction } from '../enquiries/staff-action.ts'
import { staffMove } from '../enquiries/staff-move.ts'
import type { Terms } from '../enquiries/terms.ts'
import type { ChangeOf } from './change-of.ts'
import type { Change, Dossier } from './dossier.ts'
import { settledLetter } from './resend.ts'

/** `stale`: it changed since it was looked at; `not-allowed`: it is not in a state for that. */
export type StaffRefusal = 'unknown' | 'stale' | 'not-allowed'

/** What was seen when it was decided: the enquiry's version, and a key by which a repeat is known. */
export type Seen = { version?: number | undefined; key?: string | undefined }

type Asked = Seen & { reference: string; action: StaffAction; staff: Staff }
type Given = { at: string; terms: Terms; changeOf: ChangeOf }

/** What becomes of it: a change, a refusal, or neither when the same was done before. */
export type Decided = { change?: Change; refused?: StaffRefusal }

/** Decides what a member of staff asks, on what is stored now. */
export function decideAct(asked: Asked, dossier: Dossier, given: Given): Decided {
  const { reference, version } = asked
  const handled = handledAs(asked)
  if (handled && dossier.handled[handled.key] !== undefined) return {}
  const enquiry = dossier.enquiries.find((one) => one.reference === reference)
  if (!enquiry) return { refused: 'unknown' }
  if (version !== undefined && version !== enquiry.version) return { refused: 'stale' }
  const change = changeBy(asked, dossier, given)
  if (!change) return { refused: 'not-allowed' }
  return { change: { ...change, ...(handled ? { handled } : {}) } }
}

function handledAs({ key, reference }: Asked) {
  return key === undefined ? undefined : { key: `staff ${key}`, id: reference }
}

function changeBy(asked: Asked, dossier: Dossier, given: Given): Change | undefined {
  const { reference, action, staff } = asked
  const { at, terms, changeOf } = given
  if (action.do === 'resend' || action.do === 'leave') {
    const deliveries = settled(action, reference, dossier, at)
    return deliveries.length > 0 ? { deliveries } : undefined
  }
  const enquiry = dossier.enquiries.find((one) => one.reference === reference)
  const moved = enquiry && staffMove(action, enquiry, staff, at, terms)
  return moved && changeOf(moved, dossier, at)
}

/** Deliveries of an enquiry that were given up on, as they are once a person has decided about them. */
function settled(
  action: Extract<StaffAction, { do: 'resend' | 'leave' }>,
  reference: string,
  { deliveries }: Dossier,
  at: string,
): Delivery[] {
  const decision = action.do === 'resend' ? 'send-again' : 'leave'
  return deliveries
    .filter((one) => one.reference === reference)
    .filter(({ id }) => action.delivery === undefined || id === action.delivery)
    .flatMap((one) => settledLetter(one, decision, at) ?? [])
}
