import { KINDS } from './checker.ts'
import { killAgain } from './kill-again.ts'

/** `npm run faults -- 1000` kills the storage engine a thousand times, and counts what went wrong. */
const kills = Number(process.argv[2] ?? 1000)
let done = 0
const start = performance.now()
const outcome = await killAgain(kills, (folder) => {
  done += folder.kills.length
  console.log(`${done} of ${kills} kills, ${folder.wrongs.length} wrong on this folder`)
  for (const wrong of folder.wrongs.slice(0, 10)) console.log(`  ${wrong}`)
})

const moments = Map.groupBy(outcome.kills, (moment) => moment)
console.log(`\n${outcome.kills.length} kills (kill -9), by the moment they fell on:`)
for (const [moment, fell] of [...moments].sort()) console.log(`  ${moment}: ${fell.length}`)
console.log(
  `${outcome.turns} turns acknowledged, ${outcome.enquiries} enquiries, ${outcome.deliveries} deliveries`,
)
console.log(`${outcome.sentAgain} deliveries left again under the same id, as they may`)
for (const kind of KINDS) {
  const count = outcome.wrongs.filter((wrong) => wrong.startsWith(kind)).length
  console.log(`${kind}: ${count}`)
}
console.log(`${Math.round((performance.now() - start) / 1000)} s`)
process.exitCode = outcome.wrongs.length === 0 ? 0 : 1
