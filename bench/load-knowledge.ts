/** `node bench/load-knowledge.ts FOLDER` prints in how many milliseconds a new process has the lexicon that is kept there. */
import { fileURLToPath } from 'node:url'
import { keptKnowledge, keptLexicon } from '../adapters/kept-knowledge.ts'

const from = fileURLToPath(new URL('../knowledge/zuid-holland/', import.meta.url))
const kept = process.argv[2]

const beganAt = performance.now()
keptLexicon(keptKnowledge(from, kept), kept)
console.log(performance.now() - beganAt)
