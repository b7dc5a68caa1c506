import type { Language } from '../knowledge/language.ts'
import type { Reason } from '../knowledge/reason.ts'
import type { Knowledge, Partner } from '../knowledge/schema.ts'
import { sayReason } from './say-reason.ts'

/** That others were sent there explains least. */
const isHabit = ({ kind }: Reason): number => Number(kind === 'practice')

/** Why a partner fits, in sentences (`sayReason`): the strongest reason first, and habit last. */
export function sayReasons(
  reasons: readonly Reason[],
  partner: Partner,
  knowledge: Knowledge,
  language: Language,
): string[] {
  return reasons
    .toSorted(
      (one, other) => isHabit(one) - isHabit(other) || other.contribution - one.contribution,
    )
    .flatMap((reason) => sayReason(reason, partner, knowledge, language) ?? [])
}
