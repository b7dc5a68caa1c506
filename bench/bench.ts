import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { aDatabaseServer } from '../test/builders/a-database-server.ts'
import { measureDesk } from './measure-desk.ts'
import { measureFiling } from './measure-filing.ts'
import { measureInvokes } from './measure-invokes.ts'
import { measureLimit } from './measure-limit.ts'
import { measureLatency, measureTurns } from './measure-load.ts'
import { measureMatch } from './measure-match.ts'
import { measureMemory, measureStart } from './measure-process.ts'
import type { Pace } from './pace.ts'
import type { Row } from './row.ts'
import { tableOf } from './table.ts'

const MEASURES: Record<string, (pace: Pace) => Promise<Row[]>> = {
  turns: measureTurns,
  latency: measureLatency,
  start: measureStart,
  memory: measureMemory,
  match: measureMatch,
  desk: measureDesk,
  invokes: measureInvokes,
  filing: measureFiling,
  limit: measureLimit,
}

const USAGE = `npm run bench -- [--only NAME]... [--seconds N] [--rounds N] [--conversations N] [--processes N] [--json]

Measures our server (lowdb engine unless said otherwise, durable) beside an echo peer, round by round in the same run.
  --only           ${Object.keys(MEASURES).join(', ')}; all of them unless said otherwise
  --seconds        how long each load lasts (4)
  --rounds         how often each is repeated; medians are printed (5)
  --conversations  at most at once, each with its WebSocket (1000)
  --postgres       keeps what our server is told in PostgreSQL, on this machine as well
  --processes      of our server side by side, with --postgres (1)
  --json           prints the figures as JSON instead of as a table`

/** Measures what is asked for and prints it; progress goes to the error output. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: Object.keys(MEASURES) },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '5' },
      conversations: { type: 'string', default: '1000' },
      processes: { type: 'string', default: '1' },
      postgres: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.processes !== '1' && !values.postgres)
    throw new RangeError('several processes share a database: add --postgres')
  const database = values.postgres ? await aDatabaseServer({ durable: true }) : undefined
  const pace: Pace = {
    ...(database ? { urlOf: database.urlOf } : {}),
    given: database ? { DATABASE_URL: database.urlOf('postgres') } : {},
    seconds: positive(values.seconds),
    rounds: positive(values.rounds),
    conversations: positive(values.conversations),
    processes: positive(values.processes),
    onProgress: (what) => console.error(`measuring ${what}`),
  }
  const rows: Row[] = []
  for (const name of values.only) {
    const measure = MEASURES[name]
    if (!measure) throw new RangeError(`there is no measure "${name}"`)
    rows.push(...(await measure(pace)))
  }
  await database?.remove()
  const run = { date: new Date().toISOString().slice(0, 10), node: process.version, ...machine() }
  if (values.json) console.log(JSON.stringify({ ...run, ...pace, rows }, null, 2))
  else console.log(`${Object.values(run).join(', ')}\n\n${tableOf(rows)}`)
}

function machine() {
  return { processors: `${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown processor'}` }
}

function positive(text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new RangeError(`"${text}" is not a number above 0`)
  return number
}

main().catch((fault: unknown) => {
  const isUse = fault instanceof RangeError || fault instanceof TypeError
  console.error(
    fault instanceof Error ? (isUse ? `${fault.message}\n\n${USAGE}` : fault.stack) : fault,
  )
  process.exitCode = 1
})
