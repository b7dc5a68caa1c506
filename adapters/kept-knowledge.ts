import { indexesOf } from '../knowledge/indexes.ts'
import { lazily } from '../knowledge/lazily.ts'
import { buildLexicon, type Lexicon } from '../knowledge/lexicon.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import { KEPT, kept } from './kept.ts'
import { knowledgeIn, loadKnowledge, readFiles, versionOf } from './knowledge-files.ts'

/**
 * The knowledge in a folder, as `loadKnowledge` reads it, and throwing what that throws; what was
 * read without a fault is kept for the next start, for as long as no byte of it changes.
 */
export function keptKnowledge(from: string, folder = KEPT): Knowledge {
  const files = readFiles(from)
  const version = versionOf(files)
  let whole: Knowledge | undefined
  const make = () => {
    whole = knowledgeIn(files, version)
    return withoutRequests(whole)
  }
  const rest = kept(`knowledge ${version}`, make, folder)
  return whole ?? withRequestsOf(from, rest)
}

type Rest = Omit<Knowledge, 'requests'>

function withoutRequests({ requests: _left, ...rest }: Knowledge): Rest {
  return rest
}

/**
 * Adds what was learned from requests when it is first asked for: it is most of the bytes, and where
 * indexes are kept nobody asks.
 */
function withRequestsOf(from: string, rest: Rest): Knowledge {
  const get = lazily(() => loadKnowledge(from).requests)
  return Object.defineProperty(rest, 'requests', { get, enumerable: true })
}

/** The lexicon of a hub's knowledge, whose indexes are kept for the next start. */
export function keptLexicon(knowledge: Knowledge, folder = KEPT): Lexicon {
  const indexes = kept(`indexes ${knowledge.version}`, () => indexesOf(knowledge), folder)
  return buildLexicon(knowledge, indexes)
}
