import { keptLexicon } from '../../adapters/kept-knowledge.ts'
import type { Brain } from '../../dialogs/brain.ts'
import { aKnowledge } from './an-enquiry.ts'

/** What the hub of Zuid-Holland knows, with its indexes. */
export const aBrain: Brain = { knowledge: aKnowledge, lexicon: keptLexicon(aKnowledge) }
