import type { ClientBase } from 'pg'
import { type Change, Dossier, watermarkOf } from '../../../bot/dossier.ts'
import { openWith } from '../../../bot/enquiry-query.ts'
import { awaitedBy, indexed, urgencyOf } from '../../../enquiries/summary.ts'
import { ask } from './database.ts'

type Row = {
  version: number
  erased: number
  conversation: unknown
  resume: unknown
  log: unknown
  handled: { key: string; id: string }[]
  enquiries: unknown
  deliveries: unknown
}

/** One statement sees one moment. */
const WHOLE = `
  SELECT version, erased, conversation, resume,
    (SELECT coalesce(json_agg(activity ORDER BY place), '[]')
     FROM activities WHERE activities.conversation = conversations.id) AS log,
    (SELECT coalesce(json_agg(message ORDER BY handled.version), '[]')
     FROM handled WHERE handled.conversation = conversations.id) AS handled,
    (SELECT coalesce(json_agg(enquiry ORDER BY place), '[]')
     FROM enquiries WHERE enquiries.conversation = conversations.id) AS enquiries,
    (SELECT coalesce(json_agg(delivery ORDER BY place), '[]')
     FROM deliveries WHERE deliveries.conversation = conversations.id) AS deliveries
  FROM conversations WHERE id = $1`

/** Everything that is stored of a conversation; undefined when nothing is. */
export async function readDossier(
  asked: Pick<ClientBase, 'query'>,
  id: string,
): Promise<Dossier | undefined> {
  const [row] = await ask<Row>(asked, { name: 'whole', text: WHOLE, values: [id] })
  if (!row) return undefined
  const { conversation, resume, handled, ...rest } = row
  return Dossier.parse({
    ...rest,
    schema: 1,
    id,
    conversation: conversation ?? undefined,
    resume: resume ?? undefined,
    handled: Object.fromEntries(handled.map(({ key, id: activity }) => [key, activity])),
  })
}

const FIRST = `
  INSERT INTO conversations (id, version, watermark, erased, conversation, resume)
  VALUES ($1, $2, $3, $4, $5, $6)`
const LATER = `
  UPDATE conversations
  SET version = $2, watermark = $3, erased = $4, conversation = $5, resume = $6 WHERE id = $1`

/** All that a change brings besides, in the same statement. */
const THE_REST = `
  erased AS (
    DELETE FROM activities WHERE conversation = $1 AND place < $4
  ), said AS (
    INSERT INTO activities (conversation, place, activity)
    SELECT $1, $3 - cardinality($7::json[]) + number - 1, activity
    FROM unnest($7::json[]) WITH ORDINALITY AS said (activity, number)
  ), heard AS (
    INSERT INTO handled (conversation, version, message) SELECT $1, $2, $8::json WHERE $8::json IS NOT NULL
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

/**
 * The statement that keeps a change, whole.
 * @param next the dossier after it
 */
export function keepStatement(next: Dossier, change: Change) {
  const isFirst = next.version === 1
  return {
    name: isFirst ? 'keep first' : 'keep',
    text: `WITH dossier AS (${isFirst ? FIRST : LATER}), ${THE_REST}`,
    values: [
      ...dossierValues(next, change),
      ...enquiryValues(next, change),
      ...deliveryValues(next, change),
    ],
  }
}

function dossierValues(next: Dossier, { append = [], handled }: Change): unknown[] {
  const { id, version, erased, conversation, resume } = next
  return [
    ...[id, version, watermarkOf(next), erased],
    ...[conversation, resume].map(jsonOrNull),
    append.map(json),
    jsonOrNull(handled),
  ]
}

function enquiryValues(next: Dossier, { enquiries = [] }: Change): unknown[] {
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

function deliveryValues(next: Dossier, { deliveries = [] }: Change): unknown[] {
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
