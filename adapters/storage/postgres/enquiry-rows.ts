import type { Pool } from 'pg'
import {
  type EnquiryCounts,
  type EnquiryPage,
  type EnquiryQuery,
  wordsOf,
} from '../../../bot/enquiry-query.ts'
import { EnquiryState } from '../../../enquiries/enquiry.ts'
import { EnquirySummary } from '../../../enquiries/summary.ts'
import { ask } from './database.ts'

type Found = { summary: unknown; key: string }

/** A page of enquiries; one more than asked for is read, to know whether there is a next page. */
export async function findEnquiries(pool: Pool, query: EnquiryQuery): Promise<EnquiryPage> {
  const { limit } = query
  const key = query.order ?? 'reference'
  const { conditions, values } = conditionsOf(query, key)
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const text = `SELECT summary, ${key} AS key FROM enquiries ${where} ORDER BY ${key} LIMIT ${limit + 1}`
  const rows = await ask<Found>(pool, { text, values })
  const page = rows.slice(0, limit)
  const found = page.map(({ summary }) => EnquirySummary.parse(summary))
  const last = page.at(-1)
  return rows.length > limit && last ? { found, next: last.key } : { found }
}

function conditionsOf(query: EnquiryQuery, key: 'reference' | 'urgency') {
  const { states, partner, dueBefore, holder, focusArea, part = '', after } = query
  const asked: [condition: string, value: unknown][] = [
    ['state = ANY ($)', states],
    ['partners @> ARRAY[$::text]', partner],
    ['awaited < $', dueBefore],
    ['holder = $', holder],
    ['focus_areas @> ARRAY[$::text]', focusArea],
    ...wordsOf(part).map((word): [string, string] => ['sought LIKE $', like(word)]),
    [`${key} > $`, after],
  ]
  const given = asked.filter(([, value]) => value !== undefined)
  return {
    conditions: given.map(([condition], at) => condition.replace('$', `$$${at + 1}`)),
    values: given.map(([, value]) => value),
  }
}

/** A pattern for texts in which this word occurs. */
function like(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&').replaceAll('\0', ' ')}%`
}

type Count = { state: string; partner: string | null; count: number }

export async function countEnquiries(pool: Pool): Promise<EnquiryCounts> {
  const rows = await ask<Count>(
    pool,
    `SELECT state, open_with AS partner, count(*)::int AS count
     FROM enquiries GROUP BY state, open_with`,
  )
  const counts: EnquiryCounts = { states: {}, open: {} }
  for (const { state: name, partner, count } of rows) {
    const state = EnquiryState.parse(name)
    counts.states[state] = (counts.states[state] ?? 0) + count
    if (partner !== null) counts.open[partner] = (counts.open[partner] ?? 0) + count
  }
  return counts
}

export async function conversationOf(pool: Pool, reference: string): Promise<string | undefined> {
  const text = 'SELECT conversation FROM enquiries WHERE reference = $1'
  const [row] = await ask<{ conversation: string }>(pool, { text, values: [reference] })
  return row?.conversation
}
