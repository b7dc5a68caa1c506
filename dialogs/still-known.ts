import type { Brain } from './brain.ts'
import type { Answers } from './conversation.ts'
import { HUB } from './matched.ts'

/**
 * The answers without what the knowledge no longer has, such as a partner that has left since the
 * visitor was here: it is asked again. The same object where nothing is gone.
 */
export function stillKnown(answers: Answers, { knowledge }: Brain): Answers {
  const { focusAreas = [], needType, sector, partnerRole, partner, excluded = [] } = answers
  const { partners, sectors, needTypes, roles } = knowledge
  const gone: Answers = {}
  if (focusAreas.some((area) => isGone(area, knowledge.focusAreas))) gone.focusAreas = undefined
  if (isGone(needType, needTypes)) gone.needType = undefined
  if ('focusAreas' in gone || 'needType' in gone) gone.subject = undefined
  if (isGone(sector, sectors)) gone.sector = undefined
  if (isGone(partnerRole, roles)) gone.partnerRole = undefined
  if (partner !== HUB && isGone(partner, partners)) gone.partner = undefined
  if (excluded.some((id) => isGone(id, partners)))
    gone.excluded = excluded.filter((id) => !isGone(id, partners))
  return Object.keys(gone).length > 0 ? { ...answers, ...gone } : answers
}

function isGone(id: string | undefined, known: readonly { id: string }[]): boolean {
  return id !== undefined && !known.some((one) => one.id === id)
}
