import type { Knowledge, Partner } from '../schema.ts'
import type { LabelledRequest } from './labelled-request.ts'
import { none } from './outcome.ts'
import { type Share, shareOf } from './shares.ts'

/** What the simplest ways reach on the same requests. */
export type Baselines = {
  mostFrequentPartner: { acceptable: Share; inThree: Share }
  keywordLists: {
    partner: { acceptable: Share; inThree: Share }
    area: { acceptable: Share }
    need: { acceptable: Share }
  }
}

type Labelled<Label extends 'partners' | 'focusAreas' | 'needTypes'> = LabelledRequest &
  Required<Pick<LabelledRequest, Label>>

const hasPartners = (request: LabelledRequest): request is Labelled<'partners'> =>
  request.partners !== undefined
const hasAreas = (request: LabelledRequest): request is Labelled<'focusAreas'> =>
  request.focusAreas !== undefined
const hasNeeds = (request: LabelledRequest): request is Labelled<'needTypes'> =>
  request.needTypes !== undefined

/** The same three partners for everybody: those that are most often the best answer. */
function mostFrequent(requests: readonly Labelled<'partners'>[]): string[] {
  const counts = new Map<string, number>()
  for (const { partners } of requests) {
    const [best] = partners
    if (best !== undefined) counts.set(best, (counts.get(best) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id)
}

const padded = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `

/** How many terms of a list stand in a text as whole words. */
function hits(text: string, terms: readonly string[]): number {
  return [...new Set(terms.map(padded))].filter((term) => text.includes(term)).length
}

type List = { id: string; terms: readonly string[] }

/** Ids of the lists with a word in the text, the most words first. */
function byKeywords(text: string, lists: readonly List[]): string[] {
  const plain = padded(text)
  return lists
    .map(({ id, terms }) => ({ id, count: hits(plain, terms) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ id }) => id)
}

const vocabularyList = ({
  id,
  vocabulary,
}: {
  id: string
  vocabulary: { nl: string[]; en: string[] }
}): List => ({ id, terms: [...vocabulary.nl, ...vocabulary.en] })

function partnerList({ id, aliases, crossThemes, focusAreas }: Partner): List {
  const themes = [crossThemes, ...Object.values(focusAreas).map((area) => area.themes)]
  return { id, terms: [...aliases, ...themes.flatMap(({ nl, en }) => [...nl, ...en])] }
}

function partnerShares(
  requests: readonly Labelled<'partners'>[],
  ranked: (request: LabelledRequest) => readonly string[],
): { acceptable: Share; inThree: Share } {
  const holds = (count: number) => (request: Labelled<'partners'>) =>
    ranked(request)
      .slice(0, count)
      .some((id) => request.partners.includes(id))
  return {
    acceptable: shareOf(requests.map(holds(1))),
    inThree: shareOf(requests.map(holds(3))),
  }
}

/** What naming the most frequent partner, and counting listed words, reach on labelled requests. */
export function baselinesOf(
  requests: readonly LabelledRequest[],
  { focusAreas, needTypes, partners }: Knowledge,
): Baselines {
  const withPartners = requests.filter(hasPartners)
  const frequent = mostFrequent(withPartners)
  const lists = {
    areas: focusAreas.map(vocabularyList),
    needs: needTypes.map(vocabularyList),
    partners: partners.map(partnerList),
  }
  const areaOf = ({ text }: LabelledRequest) => byKeywords(text, lists.areas)[0] ?? none
  const needOf = ({ text }: LabelledRequest) => byKeywords(text, lists.needs)[0] ?? none
  const holdsArea = (request: Labelled<'focusAreas'>): boolean =>
    request.focusAreas.length === 0
      ? areaOf(request) === none
      : request.focusAreas.includes(areaOf(request))
  return {
    mostFrequentPartner: partnerShares(withPartners, () => frequent),
    keywordLists: {
      partner: partnerShares(withPartners, ({ text }) => byKeywords(text, lists.partners)),
      area: { acceptable: shareOf(requests.filter(hasAreas).map(holdsArea)) },
      need: {
        acceptable: shareOf(
          requests.filter(hasNeeds).map((one) => one.needTypes.includes(needOf(one))),
        ),
      },
    },
  }
}
