import type { Pool } from 'pg'
import { Delivery } from '../../../enquiries/delivery.ts'
import { ask } from './database.ts'

type Row = { delivery: unknown }

/** Who claims, and for how many milliseconds. */
export type Claim = { claimant: string; lasts: number }

/**
 * Who looks often enough keeps what it claimed; what a killed process leaves behind, others take up
 * once its claim has run out. The clock is the database's. Rows that another process is just
 * claiming are passed over, not waited for.
 */
const CLAIM = `
  UPDATE deliveries SET claimed_by = $1, claimed_until = now() + $4 * interval '1 ms'
  FROM (
    SELECT conversation, id FROM deliveries
    WHERE state = 'pending' AND due_at <= $2
      AND (claimed_by IS NULL OR claimed_by = $1 OR claimed_until < now())
    ORDER BY due_at LIMIT $3
    FOR UPDATE SKIP LOCKED
  ) AS due
  WHERE deliveries.conversation = due.conversation AND deliveries.id = due.id
  RETURNING delivery`

/** Deliveries to be sent, oldest first, that from now on no other process sends. */
export async function claimDue(
  pool: Pool,
  { claimant, lasts }: Claim,
  now: string,
  limit: number,
): Promise<Delivery[]> {
  const values = [claimant, now, limit, lasts]
  const rows = await ask<Row>(pool, { name: 'claim', text: CLAIM, values })
  return rows.map(parsed).sort((one, other) => one.dueAt.localeCompare(other.dueAt))
}

/** Gives back what was claimed and not sent. */
export async function giveBack(pool: Pool, { claimant }: Claim): Promise<void> {
  const text = `UPDATE deliveries SET claimed_by = NULL WHERE state = 'pending' AND claimed_by = $1`
  await ask(pool, { text, values: [claimant] })
}

export async function deadLetters(pool: Pool, limit: number): Promise<Delivery[]> {
  const text = `SELECT delivery FROM deliveries WHERE state = 'failed' ORDER BY created_at LIMIT $1`
  return (await ask<Row>(pool, { text, values: [limit] })).map(parsed)
}

function parsed({ delivery }: Row): Delivery {
  return Delivery.parse(delivery)
}
