import type { Lexicon } from '../lexicon.ts'
import { matchContext } from '../matching/match-context.ts'
import { rankPartners } from '../matching/rank-partners.ts'
import type { Partner } from '../schema.ts'
import type { Finding } from './finding.ts'

/** A text by which a partner ought to be found: one of its own themes, and the area it stands in. */
type Trial = { text: string; area: string | undefined }

/** The themes of a card, those of its strongest area first. */
function trialsOf({ focusAreas, crossThemes }: Partner): Trial[] {
  const areas = Object.entries(focusAreas).toSorted(([, a], [, b]) => b.strength - a.strength)
  return [
    ...areas.flatMap(([area, { themes }]) =>
      [...themes.nl, ...themes.en].map((text) => ({ text, area })),
    ),
    ...[...crossThemes.nl, ...crossThemes.en].map((text) => ({ text, area: undefined })),
  ]
}

function isFoundBy(partner: Partner, { text, area }: Trial, lexicon: Lexicon): boolean {
  const { needTypes, focusAreas } = lexicon.knowledge
  const others = focusAreas.map(({ id }) => id).filter((id) => id !== area)
  const choices = [...(area === undefined ? [[]] : [[area], []]), ...others.map((id) => [id])]
  const context = matchContext({ text, focusAreas: [], needType: 'other' }, lexicon)
  return choices.some((areas) =>
    needTypes.some((need) =>
      rankPartners({ need, areas }, context, lexicon).some((one) => one.partner === partner.id),
    ),
  )
}

/**
 * Partners of the network that are never among the first three, whichever of their own themes is
 * asked about, in whichever area and for whichever need.
 */
export function unreachablePartners(lexicon: Lexicon): Finding[] {
  return lexicon.knowledge.partners
    .filter(({ tier }) => tier !== 'external')
    .filter((partner) => !trialsOf(partner).some((trial) => isFoundBy(partner, trial, lexicon)))
    .map(({ id }) => ({
      weight: 'fault',
      where: `partners/${id}.json`,
      says: `is never among the first three, for any of its themes, areas and needs. Find out with "npm run knowledge -- why-not ${id}" and a text it should be found by; mostly a theme of its own, a strength or a role is missing.`,
    }))
}
