import { type Language, languages } from '../language.ts'
import { plainsOf } from '../reading/text.ts'
import type { Partner } from '../schema.ts'

/** A text that says what a partner works on. */
export type ThemeText = {
  partner: string
  /** The focus area it stands under; undefined for a theme across areas. */
  area: string | undefined
  /** 1 for a theme of the partner itself, less for what is only said of it. */
  weight: number
  text: string
  form: Language
}

const weights = { own: 1, requested: 0.8, referred: 0.6, described: 0.25 }

/** The themes on a partner's card, in both languages. */
function ownThemes({ id, focusAreas, crossThemes }: Partner): ThemeText[] {
  const under = [
    ...Object.entries(focusAreas).map(([area, { themes }]) => ({ area, themes })),
    { area: undefined, themes: crossThemes },
  ]
  return under.flatMap(({ area, themes }) =>
    languages.flatMap((form) =>
      themes[form].map((text) => ({ partner: id, area, weight: weights.own, text, form })),
    ),
  )
}

/** The words by which a request for a partner is recognised. */
function requestedThemes({ id, requestWords }: Partner): ThemeText[] {
  const said = { partner: id, area: undefined, weight: weights.requested }
  return languages.flatMap((form) =>
    (requestWords?.[form] ?? []).map((text) => ({ ...said, text, form })),
  )
}

/** The words a card describes the partner with, each by itself; its own name says nothing. */
function describedThemes({ id, does, name }: Partner): ThemeText[] {
  const said = { partner: id, area: undefined, weight: weights.described }
  const own = new Set([...plainsOf(name.nl), ...plainsOf(name.en)])
  return languages.flatMap((form) =>
    plainsOf(does[form])
      .filter((text) => !own.has(text))
      .map((text) => ({ ...said, text, form })),
  )
}

/** What another partner sends here is what this one works on. */
function referredThemes({ refers }: Partner): ThemeText[] {
  return refers.flatMap(({ when, to }) => {
    const said = { partner: to, area: undefined, weight: weights.referred }
    return languages.map((form) => ({ ...said, text: when[form], form }))
  })
}

/** Everything the cards say of what partners work on. */
export function themeTexts(partners: readonly Partner[]): ThemeText[] {
  return partners.flatMap((partner) => [
    ...ownThemes(partner),
    ...requestedThemes(partner),
    ...describedThemes(partner),
    ...referredThemes(partner),
  ])
}

/** Number of themes on a partner's card. */
export const themeCount = (partner: Partner): number =>
  ownThemes(partner).filter(({ form }) => form === 'nl').length

/** Whether a text is a theme of the partner itself, and not only said of it. */
export const isOwn = ({ weight }: ThemeText): boolean => weight >= weights.requested
