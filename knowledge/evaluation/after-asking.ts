import type { Lexicon } from '../lexicon.ts'
import { type AskId, askFor, match } from '../match.ts'
import type { Understanding } from '../understand.ts'
import { matchRequestOf } from './answer-request.ts'
import type { LabelledRequest } from './labelled-request.ts'

/** What a question more brings for one request; each is whether its first partner is acceptable. */
export type Asked = {
  question: AskId
  before: boolean
  /** After the answer of a visitor who chooses a role that leads to an acceptable partner, if one does. */
  after: boolean
  /** A role that leads to an acceptable partner is among those to choose from. */
  offered: boolean
  /**
   * The same after the answer of a visitor who knows no partner and wants one of the two main roles of
   * the one that is labelled best; undefined where neither is among those to choose from.
   */
  wanted: boolean | undefined
}

const mainRoles = 2

/** The question that would be asked of a request; undefined where none is, or no partner is labelled. */
export function afterAsking(
  labelled: LabelledRequest,
  understanding: Understanding,
  lexicon: Lexicon,
  exclude: string[] = [],
): Asked | undefined {
  const { partners } = labelled
  if (!partners) return undefined
  const request = matchRequestOf(labelled, understanding, exclude)
  const ask = askFor(request, lexicon)
  if (!ask) return undefined
  const { ranked } = match(request, lexicon)
  const isRight = (first: string | undefined) => first !== undefined && partners.includes(first)
  const roles = ask.question === 'partnerRole' ? ask.roles : []
  const chosen = roles.find(({ partner }) => partners.includes(partner))
  const main = lexicon.partners.get(partners[0] ?? '')?.roles.slice(0, mainRoles) ?? []
  const [wanted] = main.flatMap((wish) => roles.filter(({ role }) => role === wish))
  const then = chosen ? match({ ...request, partnerRole: chosen.role }, lexicon).ranked : ranked
  return {
    question: ask.question,
    before: isRight(ranked[0]?.partner),
    after: isRight(then[0]?.partner),
    offered: chosen !== undefined,
    wanted: wanted && isRight(wanted.partner),
  }
}
