import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { MEASURES } from './measures.ts'
import type { Pace } from './pace.ts'
import type { Row } from './row.ts'
import { ENGINES, type Setup, setupsOf, withStores } from './setups.ts'
import { tableOf } from './table.ts'

const USAGE = `npm run bench -- [--only NAME]... [--engine NAME]... [--processes N]... [--seconds N] [--rounds N] [--conversations N] [--json]

Measures our server, durable, beside an echo peer and others, round by round in the same run.
  --only           ${Object.keys(MEASURES).join(', ')}; all of them unless said otherwise
  --engine         ${ENGINES.join(', ')}; both unless said otherwise, PostgreSQL on this machine as well
  --processes      of our server side by side on PostgreSQL (1 and 2)
  --seconds        how long each load lasts (3); five times as long with 1,000 conversations
  --rounds         how often each is repeated; medians are printed (3)
  --conversations  at most at once (1000)
  --json           prints the figures as JSON instead of as tables`

const positive = z.coerce.number().positive()
const Asked = z.object({
  only: z.array(z.enum(Object.keys(MEASURES))),
  engine: z.array(z.enum(ENGINES)),
  processes: z.array(positive.int()),
  seconds: positive,
  rounds: positive.int(),
  conversations: positive.int(),
  json: z.boolean(),
})
type Asked = z.infer<typeof Asked>

/** What is asked for. @throws RangeError that says how to ask */
function asked(): Asked {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: Object.keys(MEASURES) },
        engine: { type: 'string', multiple: true, default: [...ENGINES] },
        processes: { type: 'string', multiple: true, default: ['1', '2'] },
        seconds: { type: 'string', default: '3' },
        rounds: { type: 'string', default: '3' },
        conversations: { type: 'string', default: '1000' },
        json: { type: 'boolean', default: false },
      },
    })
    return Asked.parse(values)
  } catch (fault) {
    const why = fault instanceof z.ZodError ? z.prettifyError(fault) : String(fault)
    throw new RangeError(`${why}\n\n${USAGE}`)
  }
}

/** Measures what is asked for, set-up by set-up, and prints it; progress goes to the error output. */
async function main(): Promise<void> {
  const { only, engine, processes, json, ...pace } = asked()
  const run = { date: new Date().toISOString().slice(0, 10), node: process.version, ...machine() }
  const found: Record<string, Row[]> = {}
  if (!json) console.log(Object.values(run).join(', '))
  for (const setup of setupsOf(engine, processes)) {
    const chosen = only.filter((name) => setup.measures.some((on) => on === MEASURES[name]?.on))
    if (chosen.length === 0) continue
    const rows = await measured(setup, chosen, pace)
    found[setup.name] = rows
    if (!json) console.log(`\n${setup.name}\n\n${tableOf(rows)}`)
  }
  if (json) console.log(JSON.stringify({ ...run, ...pace, found }, null, 2))
}

function measured(
  { name, engine, processes }: Setup,
  chosen: readonly string[],
  asked: Pick<Pace, 'seconds' | 'rounds' | 'conversations'>,
): Promise<Row[]> {
  const onProgress = (what: string) => console.error(`measuring ${what} (${name})`)
  return withStores(engine, async (emptyStore) => {
    const rows: Row[] = []
    for (const one of chosen) {
      const measure = MEASURES[one]?.measure
      if (measure) rows.push(...(await measure({ ...asked, processes, emptyStore, onProgress })))
    }
    return rows
  })
}

function machine() {
  return { processors: `${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown processor'}` }
}

main().catch((fault: unknown) => {
  const isUse = fault instanceof RangeError
  console.error(fault instanceof Error ? (isUse ? fault.message : fault.stack) : fault)
  process.exitCode = 1
})
