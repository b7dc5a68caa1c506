import { placeIn } from './find-place.ts'
import type { TextLanguage } from './language-of.ts'
import type { Lexicon } from './lexicon.ts'
import { plainLine } from './reading/plain-line.ts'
import { type Reading, read } from './reading/reading.ts'
import { type AskerTold, askerTold } from './understanding/asker-told.ts'
import { mayBeInNeed } from './understanding/cry-for-help.ts'
import { focusAreasOf } from './understanding/focus-areas-of.ts'
import type { Found } from './understanding/found.ts'
import { needTypeOf } from './understanding/need-type-of.ts'
import type { OrganisationKind, OrganisationSize } from './understanding/organisation-words.ts'
import { partnersNamed } from './understanding/partners-named.ts'
import { type ProjectTold, projectTold } from './understanding/project-told.ts'
import { questionOf } from './understanding/question-of.ts'
import { scopeOf } from './understanding/scope-of.ts'
import { sectorTold } from './understanding/sector-told.ts'
import type { OutsidePlace } from './vocabulary/place-book.ts'
import type { ScopeKind } from './vocabulary/scope-words.ts'

export type { Found, OrganisationKind, OrganisationSize, ScopeKind }

/** What a text says; what it does not say is absent. */
export type Understanding = AskerTold &
  ProjectTold & {
    language: TextLanguage
    /** None, one or two, the deciding one first. */
    focusAreas: Found<string>[]
    needType?: Found<string>
    municipality?: Found<string>
    /** Places outside the region called as the municipality's place is, where either may be meant. */
    namesakes?: readonly OutsidePlace[]
    outside?: Found<OutsidePlace>
    sector?: Found<string>
    /** Partners named in the text. */
    partners: Found<string>[]
    /** Why this is no request of an organisation for help with AI. */
    outOfScope?: Found<ScopeKind>
    /** Somebody may be in need of help at once, whatever else is asked. */
    inNeed?: true
    /** The question about the hub that it asks, by its id. */
    question?: Found<string>
  }

function placeOf(reading: Reading, lexicon: Lexicon): Partial<Understanding> {
  const place = placeIn(reading, lexicon)
  if (!place) return {}
  const { words, confidence, municipality, outside, namesakes } = place
  if (outside) return { outside: { value: outside, words, confidence } }
  if (municipality === undefined) return {}
  const found = { value: municipality, words, confidence }
  return { municipality: found, ...(namesakes && { namesakes }) }
}

function partnersOf(reading: Reading, lexicon: Lexicon): Found<string>[] {
  return partnersNamed(reading, lexicon)
    .filter(({ ambiguous }) => !ambiguous)
    .map(({ partner, words }) => ({ value: partner, words, confidence: 0.95 }))
}

/**
 * Reads from a text everything it says about the asker and the need. `now`, an instant (ISO 8601),
 * is what "before the summer" is seen from; without it no desired date is read.
 */
export function understand(text: string, lexicon: Lexicon, now?: string): Understanding {
  const reading = read(text, lexicon.known)
  const plain = plainLine(reading)
  const needType = needTypeOf(reading, lexicon)
  const outOfScope = scopeOf(reading, lexicon)
  const question = questionOf(reading, lexicon)
  const focusAreas = focusAreasOf(reading, lexicon)
  const told = askerTold(plain, lexicon)
  const sector = sectorTold(reading, told, focusAreas.length > 0, lexicon)
  return {
    language: reading.language,
    focusAreas,
    ...(needType && { needType }),
    ...placeOf(reading, lexicon),
    ...(sector && { sector }),
    ...told.asker,
    ...projectTold(plain, lexicon, now),
    partners: partnersOf(reading, lexicon),
    ...(outOfScope && { outOfScope }),
    ...(mayBeInNeed(reading, lexicon) && { inNeed: true }),
    ...(question && { question }),
  }
}
