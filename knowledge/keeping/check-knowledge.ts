import type { Lexicon } from '../lexicon.ts'
import type { Finding } from './finding.ts'
import { overdueCards } from './overdue-cards.ts'
import { unreachablePartners } from './unreachable-partners.ts'
import { unserved } from './unserved.ts'
import { vocabularyFindings } from './vocabulary-findings.ts'

/** What the knowledge was looked through for, and what was found. */
export type Check = { title: string; findings: Finding[] }

/** Looks through sound knowledge for what no schema sees, as of a day (`2027-06-01`). */
export function checkKnowledge(lexicon: Lexicon, today: string): Check[] {
  const { knowledge } = lexicon
  return [
    { title: 'Partners that no request reaches', findings: unreachablePartners(lexicon) },
    { title: 'Needs and areas without a partner', findings: unserved(knowledge) },
    { title: 'Words and names', findings: vocabularyFindings(lexicon) },
    { title: 'Cards past their review', findings: overdueCards(knowledge.partners, today) },
  ]
}
