import { fileURLToPath } from 'node:url'
import { keptKnowledge, keptLexicon } from '../../../adapters/kept-knowledge.ts'
import { type Understanding, understand } from '../../../knowledge/understand.ts'

const folder = fileURLToPath(new URL('../../../knowledge/zuid-holland/', import.meta.url))

/** The indexes of the knowledge as it is shipped. */
export const lexicon = keptLexicon(keptKnowledge(folder))

/** What a text says on a Tuesday morning in November 2026. */
export function read(text: string): Understanding {
  return understand(text, lexicon, '2026-11-24T09:00:00Z')
}
