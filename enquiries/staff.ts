import { z } from 'zod'
import { Instant } from './instant.ts'

/** A member of the hub's staff, as the channel that let them in knows them. */
export const Staff = z.object({ id: z.string().min(1), name: z.string().min(1) })
export type Staff = z.infer<typeof Staff>

export const Holder = Staff.extend({ since: Instant })

/** What a member of staff wrote down for colleagues. */
export const StaffNote = z.object({ at: Instant, by: Staff, text: z.string().min(1) })
