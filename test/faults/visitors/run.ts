import { parseArgs } from 'node:util'
import { aDatabaseServer } from '../../builders/a-database-server.ts'
import { talkThroughKills } from './talk-through-kills.ts'

/**
 * `npm run faults:visitors -- 100` kills a server a hundred times while official clients talk to it,
 * and counts what went wrong; `--engine postgres` has it keep things there.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', default: 'lowdb' } },
})
const began = performance.now()
const database = values.engine === 'postgres' ? await aDatabaseServer() : undefined
const settings: Record<string, string> = database
  ? { DATABASE_URL: database.urlOf('postgres') }
  : {}
const { wrongs, ...figures } = await talkThroughKills(Number(positionals[0] ?? 100), settings)
await database?.remove()
const seconds = Math.round((performance.now() - began) / 1000)
console.table({ engine: values.engine, ...figures, wrong: wrongs.length, seconds })
for (const wrong of wrongs) console.error(wrong)
if (wrongs.length > 0) process.exitCode = 1
