import type { Lexicon } from '../lexicon.ts'
import { type Reading, read } from '../reading/reading.ts'
import type { NeedType } from '../schema.ts'
import type { Standing } from '../standing.ts'
import { describesProject } from '../understanding/describes-project.ts'
import {
  type NamedPartner,
  partnersNamed,
  withoutPartners,
} from '../understanding/partners-named.ts'
import { saidTerms } from '../understanding/said-terms.ts'
import { sectorOf } from '../understanding/sector-of.ts'
import { type TermEvidence, termEvidence } from '../understanding/term-evidence.ts'
import { themeEvidence } from '../understanding/theme-evidence.ts'
import { type Evidence, weigh } from '../vocabulary/weigh.ts'
import { type Asker, askerOf, type OrganisationAnswers } from './asker.ts'
import { likelihoods } from './likelihoods.ts'
import { askersFamilies } from './own-institution.ts'
import { type ThemeTouches, themeTouches } from './theme-touches.ts'

export type MatchRequest = {
  /** The need in the visitor's own words. */
  text: string
  /** Ids, the deciding one first; none of the five is an empty list. */
  focusAreas: string[]
  needType: string
  /** Id of the sector that was answered; else the text tells. */
  sector?: string
  organisation?: OrganisationAnswers
  /** Id of the role that the visitor wants the partner to play. */
  partnerRole?: string
  /** Questions the visitor was asked and would rather not answer. */
  refused?: AskId[]
  /** Ids of partners the visitor does not want. */
  exclude?: string[]
  /** How partners stand today; each as good as another when it is not given. */
  standing?: Standing
}

/** A choice that is scored: of a match, or of what would change it. */
export type Choice = { need: NeedType; areas: readonly string[] }

/** A question that may tell the candidates for a request apart. */
export type AskId = 'kind' | 'size' | 'sector' | 'partnerRole'

/** What a match rests on apart from the chosen need type and areas: read once, scored often. */
export type MatchContext = {
  reading: Reading
  asker: Asker
  /** How its words touch the themes of partners, some areas given. */
  themesUnder: ThemeTouches
  /** The text describes a research project, and asks for nothing. */
  isProject: boolean
  /** What learned terms say, by partner. */
  projects: ReadonlyMap<string, TermEvidence>
  areas: ReadonlyMap<string, Evidence>
  needs: ReadonlyMap<string, Evidence>
  sector: Evidence | undefined
  partnerRole: string | undefined
  /** What it adds for each partner how likely it is named for such a text. */
  likely: ReadonlyMap<string, number>
  named: ReadonlyMap<string, NamedPartner>
  excluded: ReadonlySet<string>
  standing: Standing
  ownFamilies: ReadonlySet<string>
}

const byId = (evidence: readonly Evidence[]): Map<string, Evidence> =>
  new Map(evidence.map((one) => [one.id, one]))

function projectsIn(reading: Reading, lexicon: Lexicon): Map<string, TermEvidence> {
  const { terms } = lexicon
  const said = saidTerms(withoutPartners(reading, lexicon), terms)
  return new Map(
    Object.keys(terms.en.partners).flatMap((id) => {
      const evidence = termEvidence(said, id, terms)
      return evidence ? [[id, evidence] as const] : []
    }),
  )
}

// As sure as a text that names its sector in several clear words.
const answeredScore = 2

/** A sector that was answered, as evidence without words. */
export function answeredSector(id: string | undefined): Evidence | undefined {
  return id === undefined ? undefined : { id, score: answeredScore, words: [] }
}

/** Reads a request's text for everything a match needs of it. */
export function matchContext(request: MatchRequest, lexicon: Lexicon): MatchContext {
  const reading = read(request.text, lexicon.known)
  const named = partnersNamed(reading, lexicon).filter(({ isAsker }) => !isAsker)
  return {
    reading,
    asker: askerOf(reading, request.organisation, lexicon),
    themesUnder: themeTouches(themeEvidence(reading, lexicon.themes), lexicon.themes),
    isProject: describesProject(reading, lexicon.terms),
    projects: projectsIn(reading, lexicon),
    areas: byId(weigh(reading, lexicon.areas)),
    needs: byId(weigh(reading, lexicon.needs)),
    sector: answeredSector(request.sector) ?? sectorOf(reading, lexicon),
    partnerRole: request.partnerRole,
    likely: likelihoods(reading, lexicon),
    named: new Map(named.map((one) => [one.partner, one])),
    excluded: new Set(request.exclude),
    standing: request.standing ?? { full: [], stale: [] },
    ownFamilies: askersFamilies(reading, request.organisation?.name, lexicon),
  }
}
