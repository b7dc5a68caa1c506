import type { Staff } from '../enquiries/staff.ts'

/** Who the hub's staff are. */
export type StaffRoll = {
  /**
   * The member of staff with this object id in Entra; undefined for anybody else.
   * @param name as whoever signed them in calls them; theirs in the team is taken first.
   */
  find(id: string | undefined, name?: string): Promise<Staff | undefined>
}
