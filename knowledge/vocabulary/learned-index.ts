import type { RequestModel } from '../request-model.ts'
import { type MarkIndex, markShelf } from './mark-index.ts'
import { type PracticeIndex, practiceIndexOf } from './practice-index.ts'

/** What was learned from labelled requests: what marks say, and who is usually named. */
export type LearnedIndex = {
  needs: MarkIndex
  areas: MarkIndex
  scopes: MarkIndex
  partners: MarkIndex
  practice: PracticeIndex
}

/** Opens the tables of a request model beside one another. */
export function learnedIndexOf(model: RequestModel): LearnedIndex {
  const { needs, areas, scopes, partners, practice } = model
  const all = [needs, areas, scopes, partners]
  const opened = markShelf(all.reduce((sum, { labels }) => sum + labels.length, 0))
  return {
    needs: opened(needs),
    areas: opened(areas),
    scopes: opened(scopes),
    partners: opened(partners),
    practice: practiceIndexOf(practice),
  }
}
