import { OrganisationKind, OrganisationSize } from '../enquiries/codes.ts'
import { firstPartners, type Variant } from '../knowledge/first-partners.ts'
import type { MatchRequest } from '../knowledge/match.ts'
import type { Brain } from './brain.ts'
import type { Answers } from './conversation.ts'
import { remembered } from './remembered.ts'
import { requestOf } from './request-of.ts'

/**
 * Whether an answer to a question would change the first partner: only then is it worth asking.
 * Each gives a function of the answers.
 */
export const wouldDecide = {
  kind: whether(() => OrganisationKind.options.map((kind) => ({ kind }))),
  size: whether(() => OrganisationSize.options.map((size) => ({ size }))),
  sector: whether(({ knowledge }) => knowledge.sectors.map(({ id }) => ({ sector: id }))),
}

function whether(variants: (brain: Brain) => Variant[]) {
  const decides = remembered(
    (request: MatchRequest, brain) =>
      new Set(firstPartners(request, variants(brain), brain.lexicon)).size > 1,
    JSON.stringify,
  )
  return (answers: Answers, brain: Brain) => decides(requestOf(answers), brain)
}
