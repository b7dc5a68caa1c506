import { parseArgs } from 'node:util'
import { aDatabaseServer } from '../builders/a-database-server.ts'
import { KINDS } from './checker.ts'
import { databases, folders, type Ground } from './grounds.ts'
import { killAgain, type Outcome } from './kill-again.ts'

/**
 * `npm run faults -- 1000` kills each storage engine a thousand times, and counts what went wrong;
 * `--engine lowdb` or `--engine postgres` only that one. Where a kill falls goes by its number, so
 * `200 --from 800` is the last fifth of a thousand.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', multiple: true, default: ['lowdb', 'postgres'] },
    from: { type: 'string', default: '0' },
  },
})
const kills = Number(positionals[0] ?? 1000)
const from = Number(values.from)

if (values.engine.includes('lowdb')) await killOn(folders())
if (values.engine.includes('postgres')) {
  const server = await aDatabaseServer()
  await killOn(databases(server.urlOf))
  await server.remove()
}

async function killOn(ground: Ground): Promise<void> {
  let done = 0
  const start = performance.now()
  const onPlace = (place: Outcome) => {
    done += place.kills.length
    console.log(`${ground.engine}: ${done} of ${kills} kills, ${place.wrongs.length} wrong here`)
    for (const wrong of place.wrongs.slice(0, 10)) console.log(`  ${wrong}`)
  }
  const outcome = await killAgain(kills, ground, { from, onPlace })
  ground.leave()

  const moments = Map.groupBy(outcome.kills, (moment) => moment)
  console.log(`\n${ground.engine}: ${outcome.kills.length} kills (kill -9), by their moment:`)
  for (const [moment, fell] of [...moments].sort()) console.log(`  ${moment}: ${fell.length}`)
  const { turns, enquiries, deliveries, sentAgain } = outcome
  console.log(`${turns} turns acknowledged, ${enquiries} enquiries, ${deliveries} deliveries`)
  console.log(`${sentAgain} deliveries left again under the same id, as they may`)
  for (const kind of KINDS) {
    const count = outcome.wrongs.filter((wrong) => wrong.startsWith(kind)).length
    console.log(`${kind}: ${count}`)
  }
  console.log(`${Math.round((performance.now() - start) / 1000)} s\n`)
  if (outcome.wrongs.length > 0) process.exitCode = 1
}
