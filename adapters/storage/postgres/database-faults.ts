import { DatabaseError } from 'pg'
import { ReferenceTaken, StoreRefusal } from '../../../bot/store.ts'

/** The connection was lost, or there is none to be had: it may be worth another try. */
export class DatabaseAway extends Error {
  override name = 'DatabaseAway'
}

/** Another process was first: what was decided must be decided again on what is stored now. */
export class Overtaken extends Error {
  override name = 'Overtaken'
}

/** SQLSTATEs, or their classes (PostgreSQL, appendix A): the server ends, starts, or has no room for us. */
const AWAY = /^(08|57P0[1-5]|53300)/
/**
 * Serialization failure, deadlock, and a row that is there already: of two transactions, also of two
 * that are the first of a conversation, the other went on.
 */
const OVERTAKEN = /^(40|23505)/
/** No space, no memory, read-only, a time-out: nothing was written, and the sender may try later. */
const REFUSED = /^(53|54|25006|55P03|57014|58)/

/** What a fault of the driver or the server means for whoever asked. */
export function meaningOf(fault: unknown): unknown {
  // Whatever is not the server's answer is the driver's word for a connection that does not work.
  if (!(fault instanceof DatabaseError)) return new DatabaseAway('no database', { cause: fault })
  const { code = '', constraint } = fault
  if (AWAY.test(code)) return new DatabaseAway('no database', { cause: fault })
  if (constraint === 'enquiries_pkey') return new ReferenceTaken('a reference is in use')
  if (OVERTAKEN.test(code)) return new Overtaken('another was first', { cause: fault })
  if (REFUSED.test(code)) return new StoreRefusal('the database refuses', { cause: fault })
  return fault
}
