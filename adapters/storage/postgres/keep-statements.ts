import { randomUUID } from 'node:crypto'
import type { QueryConfig } from 'pg'
import {
  type Change,
  type Dossier,
  type LoggedActivity,
  lastSaidAt,
  watermarkOf,
} from '../../../bot/dossier.ts'
import { openWith } from '../../../bot/enquiry-query.ts'
import type { Delivery } from '../../../enquiries/delivery.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { awaitedBy, indexed, urgencyOf } from '../../../enquiries/summary.ts'

const FIRST = `
  INSERT INTO conversations (id, version, watermark, erased, conversation, resume, beside, said_at)
  VALUES ($1, $2, $3, $4, $5, $6, $27, $29)`
const LATER = `
  UPDATE conversations
  SET version = $2, watermark = $3, erased = $4, conversation = $5, resume = $6,
    beside = $27, said_at = $29 WHERE id = $1`

/** All that a change brings besides, in the same statement. */
const THE_REST = `
  erased AS (
    DELETE FROM activities WHERE conversation = $1 AND place < $4
  ), said AS (
    INSERT INTO activities (conversation, place, activity)
    SELECT $1, $3 - cardinality($7::json[]) + number - 1, activity
    FROM unnest($7::json[]) WITH ORDINALITY AS said (activity, number)
  ), changed AS (
    INSERT INTO changes (conversation, version, token, handled)
    SELECT $1, $2 - cardinality($8::json[]) + number, $28, handled
    FROM unnest($8::json[]) WITH ORDINALITY AS changed (handled, number)
  ), filed AS (
    INSERT INTO enquiries (
      conversation, reference, place, state, urgency, partners, open_with, awaited, holder,
      focus_areas, sought, summary, enquiry
    )
    SELECT $1, reference, place, state, urgency, string_to_array(partners, ' '), open_with, awaited,
      holder, string_to_array(focus_areas, ' '), sought, summary, enquiry
    FROM unnest(
      $9::text[], $10::int[], $11::text[], $12::text[], $13::text[], $14::text[],
      $15::timestamptz[], $16::text[], $17::text[], $18::text[], $19::json[], $20::json[]
    ) AS filed (
      reference, place, state, urgency, partners, open_with, awaited, holder, focus_areas, sought,
      summary, enquiry
    )
    ON CONFLICT (conversation, reference) DO UPDATE
    SET state = excluded.state, urgency = excluded.urgency, partners = excluded.partners,
      open_with = excluded.open_with, awaited = excluded.awaited, holder = excluded.holder,
      focus_areas = excluded.focus_areas, sought = excluded.sought, summary = excluded.summary,
      enquiry = excluded.enquiry
  )
  INSERT INTO deliveries (conversation, id, place, state, created_at, due_at, delivery)
  SELECT $1, sent.* FROM unnest(
    $21::text[], $22::int[], $23::text[], $24::timestamptz[], $25::timestamptz[], $26::json[]
  ) AS sent
  ON CONFLICT (conversation, id) DO UPDATE
  SET state = excluded.state, created_at = excluded.created_at, due_at = excluded.due_at,
    delivery = excluded.delivery`

/** The rows that are new, or changed; activities and changes are the latest. */
type Rows = Pick<Dossier, 'enquiries' | 'deliveries'> & {
  said: LoggedActivity[]
  /** For each change the message that was handled by it. */
  changes: Change['handled'][]
  token: string
}

/**
 * The statement that keeps a change, whole.
 * @param next the dossier after it
 * @param token by which it can be known whether it was kept
 */
export function keepChange(next: Dossier, change: Change, token: string): QueryConfig {
  const { append: said = [], handled, enquiries = [], deliveries = [] } = change
  const rows = { said, changes: [handled], enquiries, deliveries, token }
  return next.version === 1 ? keepFirst(next, rows) : keepLater(next, rows)
}

/** The statement that keeps a dossier of which nothing is stored yet, as it is. */
export function keepWhole(dossier: Dossier): QueryConfig {
  const changes = Object.entries(dossier.handled).map(([key, id]) => ({ key, id }))
  return keepFirst(dossier, { ...dossier, said: dossier.log, changes, token: randomUUID() })
}

function keepFirst(next: Dossier, rows: Rows): QueryConfig {
  const text = `WITH dossier AS (${FIRST}), ${THE_REST}`
  return { name: 'keep first', text, values: valuesOf(next, rows) }
}

function keepLater(next: Dossier, rows: Rows): QueryConfig {
  const text = `WITH dossier AS (${LATER}), ${THE_REST}`
  return { name: 'keep later', text, values: valuesOf(next, rows) }
}

function valuesOf(next: Dossier, rows: Rows): unknown[] {
  const { said, changes, enquiries, deliveries, token } = rows
  const { id, version, erased, conversation, resume } = next
  return [
    ...[id, version, watermarkOf(next), erased],
    ...[conversation, resume].map(jsonOrNull),
    said.map(json),
    changes.map(jsonOrNull),
    ...enquiryValues(next, enquiries),
    ...deliveryValues(next, deliveries),
    besideOf(next),
    token,
    lastSaidAt(next) ?? null,
  ]
}

/** What is kept as one: nothing is ever looked for in it. */
function besideOf({ address, cards, talk, about }: Dossier): string | null {
  const beside = { address, cards, talk, about }
  return Object.values(beside).some((part) => part !== undefined) ? json(beside) : null
}

function enquiryValues(next: Dossier, enquiries: Enquiry[]): unknown[] {
  const places = new Map(next.enquiries.map(({ reference }, place) => [reference, place]))
  const found = enquiries.map(indexed)
  const summaries = found.map(({ summary }) => summary)
  return [
    enquiries.map(({ reference }) => reference),
    enquiries.map(({ reference }) => places.get(reference)),
    enquiries.map(({ state }) => state),
    summaries.map(urgencyOf),
    summaries.map(({ offers }) => offers.map(({ partner }) => partner).join(' ')),
    summaries.map((summary) => openWith(summary) ?? null),
    summaries.map((summary) => awaitedBy(summary) ?? null),
    summaries.map(({ holder = null }) => holder),
    summaries.map(({ focusAreas }) => focusAreas.join(' ')),
    // PostgreSQL keeps every character in a text but this one.
    found.map(({ sought }) => sought.replaceAll('\0', ' ')),
    summaries.map(json),
    enquiries.map(json),
  ]
}

function deliveryValues(next: Dossier, deliveries: Delivery[]): unknown[] {
  const places = new Map(next.deliveries.map(({ id }, place) => [id, place]))
  return [
    deliveries.map(({ id }) => id),
    deliveries.map(({ id }) => places.get(id)),
    deliveries.map(({ state }) => state),
    deliveries.map(({ createdAt }) => createdAt),
    deliveries.map(({ dueAt }) => dueAt),
    deliveries.map(json),
  ]
}

function json(value: unknown): string {
  return JSON.stringify(value)
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
