import { indexesOf } from '../knowledge/indexes.ts'
import { buildLexicon, type Lexicon } from '../knowledge/lexicon.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import { KEPT, kept } from './kept.ts'
import { knowledgeIn, readFiles, versionOf } from './knowledge-files.ts'

/**
 * The knowledge in a folder, as `loadKnowledge` reads it, and throwing what that throws; what was
 * read without a fault is kept for the next start, for as long as no byte of it changes.
 */
export function keptKnowledge(from: string, folder = KEPT): Knowledge {
  const files = readFiles(from)
  const version = versionOf(files)
  return kept(`knowledge ${version}`, () => knowledgeIn(files, version), folder)
}

/** The lexicon of a hub's knowledge, whose indexes are kept for the next start. */
export function keptLexicon(knowledge: Knowledge, folder = KEPT): Lexicon {
  const indexes = kept(`indexes ${knowledge.version}`, () => indexesOf(knowledge), folder)
  return buildLexicon(knowledge, indexes)
}
