import type { RequestModel } from '../request-model.ts'
import { type MarkIndex, markShelf } from './mark-index.ts'
import { type PracticeIndex, practiceIndexOf } from './practice-index.ts'

/** What was learned from labelled requests and questions: what marks say, and who is usually named. */
export type LearnedIndex = {
  needs: MarkIndex
  areas: MarkIndex
  scopes: MarkIndex
  partners: MarkIndex
  questions: MarkIndex
  practice: PracticeIndex
}

/** Opens the tables of a request model beside one another. */
export function learnedIndexOf(model: RequestModel): LearnedIndex {
  const { marks, needs, areas, scopes, partners, questions, practice } = model
  const all = [needs, areas, scopes, partners, questions]
  const opened = markShelf(
    marks,
    all.reduce((sum, { labels }) => sum + labels.length, 0),
  )
  return {
    needs: opened(needs),
    areas: opened(areas),
    scopes: opened(scopes),
    partners: opened(partners),
    questions: opened(questions),
    practice: practiceIndexOf(practice),
  }
}
