import { oncePerBook } from '../reading/once-per-reading.ts'
import type { Reading } from '../reading/reading.ts'
import type { TermIndex } from '../vocabulary/term-index.ts'
import { leaningsOf } from './learned-leanings.ts'

/** The two kinds of texts that marks tell apart. */
export const projectKind = 'project'
export const requestKind = 'request'

/** The role by which a need type is one for research. */
export const researchRole = 'fundamental-research'

const leastShare = 0.5
const fewestWords = 3

function isProject(reading: Reading, { kinds }: TermIndex): boolean {
  if (kinds === undefined || reading.terms.length < fewestWords) return false
  const [first] = leaningsOf(reading, kinds, new Map())
  return first?.label === projectKind && first.share >= leastShare
}

/**
 * Whether a text describes a research project, as the summary or title of one does, and asks for
 * nothing.
 */
export const describesProject: (reading: Reading, index: TermIndex) => boolean =
  oncePerBook(isProject)
