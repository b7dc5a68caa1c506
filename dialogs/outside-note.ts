import { findPlace } from '../knowledge/find-place.ts'
import type { Situation } from './question.ts'

/** What is said of a place outside the region: welcome all the same, and which hub is nearer. */
export function outsideNote(
  text: string,
  { brain, language, wording }: Situation,
): { say?: string } {
  const outside = findPlace(text, brain.lexicon)?.outside
  if (!outside) return {}
  const { region, otherHubs } = brain.knowledge.hub
  const other = otherHubs.find(({ provinces }) => provinces.includes(outside.province))
  const words = wording.questions.place
  const note = words.outside(outside.place, outside.province, region[language])
  return { say: other ? `${note} ${words.otherHub(other.name, other.website)}` : note }
}
