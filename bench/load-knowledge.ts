/** `node bench/load-knowledge.ts FOLDER` prints in how many milliseconds a new process has the lexicon that is kept there. */
import { fileURLToPath } from 'node:url'
import { keptLexicon } from '../adapters/kept-lexicon.ts'
import { loadKnowledge } from '../adapters/knowledge-files.ts'

const beganAt = performance.now()
keptLexicon(
  loadKnowledge(fileURLToPath(new URL('../knowledge/zuid-holland/', import.meta.url))),
  process.argv[2],
)
console.log(performance.now() - beganAt)
