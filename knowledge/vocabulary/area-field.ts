import type { PhraseForm } from '../reading/phrase-book.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'
import { plainsOf } from '../reading/text.ts'
import { hasWord } from '../reading/word-table.ts'
import type { FocusArea, NeedType, Partner } from '../schema.ts'
import { areaVoters } from './area-voters.ts'
import { type Field, fieldOf, type Voter } from './field.ts'
import type { TermSource } from './term-source.ts'
import { servingStems, weakStems } from './weak-words.ts'

const weakShare = 0.2
const servingShare = 0.5
const sectorShare = 0.4
const ownWord = 0.9

type StemmedVoter = Voter & { stems: string[] }

const stemsOf = ({ term, form }: Voter): string[] =>
  plainsOf(term).map(form === 'nl' ? dutchStem : englishStem)

const rivalKey = (form: PhraseForm, stem: string): string => `${form} ${stem}`

type Rival = { votes: Map<string, number>; sum: number }
type Rivals = ReadonlyMap<string, Rival>

/** For each stem how strongly it speaks for each area, before the areas are compared. */
function rivalsOf(voters: readonly StemmedVoter[]): Rivals {
  const rivals = new Map<string, Rival>()
  for (const { id, weight, form, stems } of voters) {
    const [stem] = stems
    if (stem === undefined || stems.length > 1) continue
    const key = rivalKey(form, stem)
    const rival = rivals.get(key) ?? { votes: new Map<string, number>(), sum: 0 }
    const more = Math.max(0, weight - (rival.votes.get(id) ?? 0))
    rival.votes.set(id, (rival.votes.get(id) ?? 0) + more)
    rival.sum += more
    rivals.set(key, rival)
  }
  return rivals
}

/** How far the words of a term point to this area and not to the others as well, on average. */
function shareOf({ id, form, stems }: StemmedVoter, rivals: Rivals): number {
  const compared = stems.flatMap((stem) => rivals.get(rivalKey(form, stem)) ?? [])
  if (compared.length === 0) return 1
  const shares = compared.map(({ votes, sum }) => (votes.get(id) ?? 0) / sum)
  return shares.reduce((a, b) => a + b, 0) / shares.length
}

const isOfSectors = ({ form, stems }: StemmedVoter, sectors: Field): boolean =>
  stems.some((stem) => hasWord(sectors.words[form], stem))

/**
 * The field by which a text is known to be about a focus area. A word that several areas share
 * counts for less, and so does one that tells the need type ("AVG"), often means something else
 * ("loods"), or belongs to a sector outside the areas and is only mentioned in a use case.
 */
export function areaField(
  areas: readonly FocusArea[],
  partners: readonly Partner[],
  needTypes: readonly NeedType[],
  sectors: Field,
  terms: TermSource,
): Field {
  const voters = areaVoters(areas, partners, terms).map((voter) => ({
    ...voter,
    stems: stemsOf(voter),
  }))
  const rivals = rivalsOf(voters)
  const needWords = new Set(needTypes.flatMap(({ vocabulary: { nl, en } }) => [...nl, ...en]))
  const weighed = voters.map((stemmed) => {
    const { stems, ...voter } = stemmed
    const weak = stems.every((stem) => weakStems.has(stem)) ? weakShare : 1
    const isServing = needWords.has(voter.term) || stems.some((stem) => servingStems.has(stem))
    const serving = isServing ? servingShare : 1
    const isOfSector = voter.weight < ownWord && isOfSectors(stemmed, sectors)
    const share = shareOf(stemmed, rivals) * (isOfSector ? sectorShare : 1)
    return { ...voter, weight: voter.weight * share * weak * serving }
  })
  return fieldOf(weighed)
}
