import type { Bilingual } from '../language.ts'
import type { Lexicon } from '../lexicon.ts'
import { findPhrases } from '../reading/find-phrases.ts'
import { read } from '../reading/reading.ts'
import type { Partner } from '../schema.ts'
import { saidStems } from '../understanding/theme-evidence.ts'
import type { Theme, ThemeIndex } from '../vocabulary/theme-index.ts'
import { confidenceOf } from './confidence-of.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { rankPartners } from './rank-partners.ts'
import { withTheme } from './with-theme.ts'

/** A theme as a card words it, and what follows when it is chosen. */
export type ThemeChoice = {
  theme: Bilingual
  /** The partner that has it; it is first then. */
  partner: string
  /** How likely that partner is a right one then, between 0 and 1. */
  confidence: number
}

const mostChoices = 4
const mostCandidates = 6
/** As much of a theme, weighed by how few partners its words point to, is something else's. */
const half = 0.5

type Told = { said: ReadonlySet<string>; others: ReadonlySet<string> }

/** The themes of a card in both languages: those under an area, or all of them. */
function themesOn({ focusAreas, crossThemes }: Partner, area: string | undefined): Bilingual[] {
  const lists =
    area === undefined
      ? [crossThemes, ...Object.values(focusAreas).map(({ themes }) => themes)]
      : [focusAreas[area]?.themes ?? { nl: [], en: [] }]
  return lists.flatMap(({ nl, en }) =>
    nl.flatMap((text, at) => (en[at] === undefined ? [] : [{ nl: text, en: en[at] }])),
  )
}

/** The share of a theme that its words of some kind make up, in the language where it is most. */
function mostOf(
  ways: readonly Theme[],
  { rarity }: ThemeIndex,
  isCounted: (stem: string) => boolean,
): number {
  const shares = ways.map(({ stems, total }) => {
    const counted = stems.filter(isCounted).map((stem) => rarity.get(stem) ?? 0)
    return total === 0 ? 1 : counted.reduce((sum, one) => sum + one, 0) / total
  })
  return Math.max(...shares)
}

/** How much of a theme the text says already; undefined where others have it, or it says it all. */
function openShare(
  theme: Bilingual,
  partner: string,
  { said, others }: Told,
  index: ThemeIndex,
): number | undefined {
  const own = index.byPartner.get(partner) ?? []
  const ways = own.filter(({ form, text, weight }) => weight === 1 && text === theme[form])
  const isHeld = (stem: string): boolean =>
    (index.byStem.get(stem) ?? []).some((one) => one.weight === 1 && others.has(one.partner))
  const share = mostOf(ways, index, (stem) => said.has(stem))
  return share < half && mostOf(ways, index, isHeld) < half ? share : undefined
}

/** "RDM-campus" is no subject. */
const namesPartner = ({ nl }: Bilingual, { names, known }: Lexicon): boolean =>
  findPhrases(read(nl, known).terms, names).length > 0

/** The theme of a partner that only it has, and that the text comes closest to without saying it. */
function ownTheme(card: Partner, area: string | undefined, told: Told, lexicon: Lexicon) {
  const open = themesOn(card, area).flatMap((theme) => {
    const share = openShare(theme, card.id, told, lexicon.themes)
    return share === undefined ? [] : [{ theme, share }]
  })
  return open.sort((a, b) => b.share - a.share).find(({ theme }) => !namesPartner(theme, lexicon))
    ?.theme
}

/**
 * What to choose from when asked what a need is about most: for each leading candidate at most one
 * theme, in the deciding focus area where there is one, that the other candidates do not have, that
 * the text does not say, and that makes its partner first. At most four, the best partner's first.
 */
export function themeChoices(
  choice: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): ThemeChoice[] {
  const leading = rankPartners(choice, context, lexicon, mostCandidates).map((one) => one.partner)
  const said = new Set(saidStems(context.reading, lexicon.themes).keys())
  const choices: ThemeChoice[] = []
  for (const partner of leading) {
    const card = lexicon.partners.get(partner)
    const others = new Set(leading.filter((id) => id !== partner))
    const theme = card && ownTheme(card, choice.areas[0], { said, others }, lexicon)
    if (!theme) continue
    const themes = withTheme(context.themes, theme, context.reading, lexicon)
    const ranked = rankPartners(choice, { ...context, themes }, lexicon)
    if (ranked[0]?.partner === partner)
      choices.push({ theme, partner, confidence: confidenceOf(ranked) })
    if (choices.length === mostChoices) break
  }
  return choices
}
