import type { Lexicon } from '../lexicon.ts'
import type { RankedPartner } from '../reason.ts'
import { organisationKinds, organisationSizes } from '../understanding/organisation-words.ts'
import { confidenceOf } from './confidence-of.ts'
import { isDescribed } from './described.ts'
import {
  type AskId,
  answeredSector,
  type Choice,
  type MatchContext,
  type MatchRequest,
} from './match-context.ts'
import { rankAll, rankPartners } from './rank-partners.ts'
import { type RoleChoice, roleChoices } from './role-choices.ts'

/** A question that tells the candidates for a request apart. */
export type Ask = {
  /**
   * What its answer is expected to bring: how much surer the first partner is then, as the mean over
   * all answers it may get. Answers that leave the first partner as it is count too, and of a wanted
   * role so does "no preference", which brings nothing.
   */
  separation: number
} & ({ question: AskerQuestion } | { question: 'partnerRole'; roles: RoleChoice[] })

type AskerQuestion = Exclude<AskId, 'partnerRole'>

const askerQuestions: readonly AskerQuestion[] = ['kind', 'size', 'sector']
/** What brings less is not worth a turn of the visitor. */
const leastSeparation = 0.01
/** As many candidates are ranked again under each answer. */
const leading = 12

/** Who is first, and how likely that is right. */
type Lead = { partner: string | undefined; confidence: number }

const leadOf = (ranked: readonly RankedPartner[], ofProject: boolean): Lead => ({
  partner: ranked[0]?.partner,
  confidence: confidenceOf(ranked, ofProject),
})

/** Nothing where every answer leaves the same partner first. */
function separationOf(now: Lead, answers: readonly Lead[]): number {
  if (new Set(answers.map(({ partner }) => partner)).size < 2) return 0
  const sum = answers.reduce((total, { confidence }) => total + confidence, 0)
  return sum / answers.length - now.confidence
}

/** The context in which only those are candidates that an answer may well put first. */
function amongLeading(choice: Choice, context: MatchContext, lexicon: Lexicon): MatchContext {
  const others = rankAll(choice, context, lexicon).slice(leading)
  const excluded = new Set([...context.excluded, ...others.map(({ partner }) => partner)])
  return { ...context, excluded }
}

/** The context under each answer to a question that neither an answer nor the text tells yet. */
function contextsAfter(
  question: AskerQuestion,
  { areas }: Choice,
  context: MatchContext,
  { knowledge }: Lexicon,
): MatchContext[] {
  const { asker } = context
  if (question === 'sector') {
    const isTold = context.sector !== undefined || areas.length > 0
    const ids = isTold ? [] : knowledge.sectors.map(({ id }) => id)
    return ids.map((id) => ({ ...context, sector: answeredSector(id) }))
  }
  if (asker[question] !== undefined) return []
  return question === 'kind'
    ? organisationKinds.map((value) => ({
        ...context,
        asker: { ...asker, kind: { value, words: [] } },
      }))
    : organisationSizes.map((value) => ({
        ...context,
        asker: { ...asker, size: { value, words: [] } },
      }))
}

/**
 * The question whose answers separate the candidates for a request best; undefined when none makes
 * the first partner surer. The role that is wanted of a partner is the last that is asked.
 */
export function bestAsk(
  { partnerRole, refused = [] }: MatchRequest,
  choice: Choice,
  whole: MatchContext,
  ranked: readonly RankedPartner[],
  lexicon: Lexicon,
): Ask | undefined {
  if (partnerRole !== undefined || refused.includes('partnerRole')) return undefined
  const ofProject = isDescribed(choice, whole)
  const now = leadOf(ranked, ofProject)
  const context = amongLeading(choice, whole, lexicon)
  const roles = roleChoices(choice, whole, lexicon)
  const ofAsker = askerQuestions
    .filter((question) => !refused.includes(question))
    .map((question): Ask => {
      const contexts = contextsAfter(question, choice, context, lexicon)
      const leads = contexts.map((after) => leadOf(rankPartners(choice, after, lexicon), ofProject))
      return { question, separation: separationOf(now, leads) }
    })
  const ofRole: Ask = {
    question: 'partnerRole',
    separation: separationOf(now, [...roles, now]),
    roles,
  }
  const [best] = [ofRole, ...ofAsker].sort((a, b) => b.separation - a.separation)
  return best && best.separation >= leastSeparation ? best : undefined
}
