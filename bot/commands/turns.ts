import { fileURLToPath } from 'node:url'
import { keptKnowledge, keptLexicon } from '../../adapters/kept-knowledge.ts'
import { medianOf, turnsByWay } from './visitors/turns-to-file.ts'

const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
const knowledge = keptKnowledge(folder)

console.log('Messages of a visitor until its enquiry is filed')
console.log('way        median  lowest  highest  visitors')
for (const [way, turns] of Object.entries(
  turnsByWay({ knowledge, lexicon: keptLexicon(knowledge) }),
)) {
  const figures = [medianOf(turns), turns[0] ?? 0, turns.at(-1) ?? 0, turns.length]
  const [median = '', ...rest] = figures.map(String)
  console.log(
    `${way.padEnd(11)}${median.padStart(6)}${rest.map((one) => one.padStart(8)).join('')}`,
  )
}
