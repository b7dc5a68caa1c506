import { askByStaff } from './asking.ts'
import type { Enquiry } from './enquiry.ts'
import type { Moved } from './life.ts'
import type { Staff } from './staff.ts'
import type { StaffAction } from './staff-action.ts'
import { addNote, assignPartner, closeByStaff, releaseEnquiry, takeEnquiry } from './staffing.ts'
import type { Terms } from './terms.ts'

/** The actions of staff that change the enquiry itself. */
type StaffMove = Exclude<StaffAction, { do: 'resend' | 'leave' }>

/** The move that a member of staff asks for; undefined when the enquiry does not allow it now. */
export function staffMove(
  action: StaffMove,
  enquiry: Enquiry,
  staff: Staff,
  at: string,
  terms: Terms,
): Moved | undefined {
  switch (action.do) {
    case 'take':
      return takeEnquiry(enquiry, staff, at)
    case 'release':
      return releaseEnquiry(enquiry, staff, at)
    case 'offer':
      return assignPartner(enquiry, action.partner, staff, at, terms)
    case 'ask':
      return askByStaff(enquiry, action.question, staff, at)
    case 'note':
      return addNote(enquiry, action.text, staff, at)
    case 'close':
      return closeByStaff(enquiry, { kind: action.outcome, note: action.note }, staff, at)
  }
}
