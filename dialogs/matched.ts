import type { Change, Match } from '../knowledge/match.ts'
import { match } from '../knowledge/match.ts'
import { understand } from '../knowledge/understand.ts'
import type { Brain } from './brain.ts'
import type { Answers } from './conversation.ts'

export type { Change, Match }

/** The match that follows from the answers; the same answers always give the same match. */
export function matched(answers: Answers, { lexicon }: Brain): Match {
  const text = [answers.core, answers.need].filter(Boolean).join('\n')
  const { kind, size } = understand(text, lexicon)
  return match(
    {
      text,
      focusAreas: answers.focusAreas ?? [],
      needType: answers.needType ?? 'other',
      organisation: {
        name: answers.organisation,
        municipality: answers.municipality,
        kind: kind?.value,
        size: size?.value,
      },
      exclude: answers.excluded,
    },
    lexicon,
  )
}

/** Partners that may be asked, in order: the chosen one first, then the others in rank. */
export function partnersToAsk(answers: Answers, { ranked }: Match): string[] {
  if (answers.partner === undefined || answers.partner === HUB) return []
  const others = ranked.map(({ partner }) => partner).filter((id) => id !== answers.partner)
  return [answers.partner, ...others]
}

/** The visitor leaves the choice to the hub's staff. */
export const HUB = 'hub'
