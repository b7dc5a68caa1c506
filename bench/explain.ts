import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { openPostgresStore } from '../adapters/storage/postgres/open-postgres-store.ts'
import { summaryOf } from '../enquiries/summary.ts'
import { aDatabaseServer } from '../test/builders/a-database-server.ts'
import { aTurn, referenceNumber } from '../test/builders/a-turn.ts'
import { anEnquiry } from '../test/builders/an-enquiry.ts'

/**
 * `npm run explain -- --enquiries 1000000` fills a database with so many enquiries, each with its
 * conversation and five deliveries, and says of each question of the engine how it is answered.
 */
const { values } = parseArgs({ options: { enquiries: { type: 'string', default: '1000000' } } })
const count = Number(values.enquiries)
const server = await aDatabaseServer()
const url = server.urlOf('postgres')
const store = await openPostgresStore({ url })
const client = new Client(url)
await client.connect()

const enquiry = JSON.stringify(anEnquiry())
const summary = JSON.stringify(summaryOf(anEnquiry()))
const start = performance.now()
/** One in fifty waits for a partner, one in five hundred for staff; the rest is over. */
const FILL = [
  `INSERT INTO conversations (id, version, watermark, erased)
   SELECT 'c' || n, 8, 16, 0 FROM generate_series(1, ${count}) n`,
  `INSERT INTO enquiries (reference, conversation, place, state, urgency, partners, open_with, awaited,
     holder, focus_areas, sought, summary, enquiry)
   SELECT 'ZH-' || lpad(n::text, 8, '0'), 'c' || n, 0, state,
     CASE state WHEN 'closed' THEN '3 ' ELSE '1 ' END || moment || ' ZH-' || lpad(n::text, 8, '0'),
     ARRAY['partner-' || n % 30], CASE WHEN state = 'offered' THEN 'partner-' || n % 30 END,
     CASE WHEN state = 'offered' THEN moment END, CASE WHEN n % 100 = 0 THEN 'staff-' || n % 7 END,
     ARRAY['area-' || n % 5], 'zh-' || n || ' onderwerp ' || n % 9973 || ' bedrijf rotterdam',
     '${summary}', '${enquiry}'
   FROM (
     SELECT n, '2026-11-24T00:00:00Z'::timestamptz - n * interval '1 minute' AS moment,
       CASE WHEN n % 500 = 0 THEN 'triage' WHEN n % 50 = 0 THEN 'offered' ELSE 'closed' END AS state
     FROM generate_series(1, ${count}) n
   ) AS filed`,
  `INSERT INTO deliveries (conversation, id, place, state, created_at, due_at, delivery)
   SELECT 'c' || n, 'd' || d, d, CASE WHEN n % 1000 = 0 AND d = 1 THEN 'pending' ELSE 'delivered' END,
     now(), now() - n * interval '1 second', '{}' FROM generate_series(1, ${count}) n, generate_series(1, 5) d`,
  'VACUUM ANALYZE',
]
for (const statement of FILL) await client.query(statement)
console.log(`${count} enquiries in ${Math.round((performance.now() - start) / 1000)} s\n`)

const PAGE = 'ORDER BY urgency LIMIT 51'
const QUESTIONS: Record<string, string> = {
  'the first page of the work list': `SELECT summary FROM enquiries ${PAGE}`,
  'a page in triage': `SELECT summary FROM enquiries WHERE state = ANY ('{triage}') ${PAGE}`,
  'a page of one partner': `SELECT summary FROM enquiries WHERE partners @> '{partner-7}' ${PAGE}`,
  'a page of one holder': `SELECT summary FROM enquiries WHERE holder = 'staff-3' ${PAGE}`,
  'overdue, 500 by reference': `SELECT summary FROM enquiries WHERE awaited < '2026-11-24' ORDER BY reference LIMIT 501`,
  'a search for a word that occurs often': `SELECT summary FROM enquiries WHERE sought LIKE '%onderwerp 77%' ${PAGE}`,
  'a search for a word that occurs once': `SELECT summary FROM enquiries WHERE sought LIKE '%zh-765432 %' ${PAGE}`,
  'all counts': 'SELECT state, open_with, count(*) FROM enquiries GROUP BY state, open_with',
  'what is due': `SELECT id FROM deliveries WHERE state = 'pending' AND due_at <= now() ORDER BY due_at LIMIT 16`,
}
for (const [what, question] of Object.entries(QUESTIONS)) {
  await client.query(question)
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN (ANALYZE, COSTS OFF) ${question}`,
  )
  const lines = rows.map((row) => row['QUERY PLAN'])
  const took = lines.find((line) => line.startsWith('Execution'))?.replace('Execution Time: ', '')
  const scans = lines.flatMap(
    (line) => /(\w[\w ]*Scan[\w ]*(?:using|on) \w+)/.exec(line)?.[1] ?? [],
  )
  console.log(`${what}: ${took}; ${[...new Set(scans)].join(', ')}`)
}

const filings: number[] = []
for (let number = 0; number < 200; number++) {
  const about = { conversation: `fresh-${number}`, reference: referenceNumber(number) }
  const from = performance.now()
  await store.transact(
    about.conversation,
    aTurn('Indienen', { enquiries: [{ ...anEnquiry(), ...about }] }),
  )
  filings.push(performance.now() - from)
}
filings.sort((one, other) => one - other)
console.log(`filing, median of 200: ${filings[100]?.toFixed(1)} ms`)
await client.end()
await store.close()
await server.remove()
