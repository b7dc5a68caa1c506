/** `npm run walks -- [turns] [seed]`: so many turns of visitors who do anything; 10,000 unless said. */
import { walk } from './walk.ts'

/** Turns of one visit: a little fewer than on average. */
const TURNS = 25

const [turns = 10_000, seed = Date.now()] = process.argv.slice(2).map(Number)
console.log(`seed ${seed}`)
const walked = walk(Math.ceil(turns / TURNS), 1, seed)
console.log(
  `${walked.turns} turns, ${walked.filings} filings. Nothing broke, was lost or was filed unasked; from every state a cooperative visitor filed within ${walked.longestToFile} answers.`,
)
