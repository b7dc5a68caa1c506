import { marksOf } from '../reading/marks-of.ts'
import { type KnownWords, read } from '../reading/reading.ts'
import type { TermModel } from '../term-model.ts'
import { projectKind, requestKind } from '../understanding/describes-project.ts'
import type { Document } from './document.ts'
import { type Lesson, learnedFrom, tableOf } from './lessons.ts'
import { usualMarks } from './usual-marks.ts'

const pace = { restraint: 1e-5 }

/** Descriptions of projects, and titles of them alone, beside requests: each under its own title. */
export function kindLessons(
  documents: readonly Document[],
  requests: readonly string[],
  known: KnownWords,
): Lesson[] {
  const lesson = (pair: string, text: string, label: string): Lesson => {
    const codes = [...marksOf(read(text, known)).keys()]
    return { pair, codes, told: new Map(), labels: [label] }
  }
  const ofProjects = documents
    .filter(({ isProject }) => isProject)
    .flatMap(({ text, title }) =>
      [text, ...(title ? [title] : [])].map((one) => lesson(title ?? text, one, projectKind)),
    )
  return [...ofProjects, ...requests.map((text) => lesson(text, text, requestKind))]
}

/** Learns by which marks the description of a project is told from a request. */
export function learnKinds(lessons: readonly Lesson[]): Pick<TermModel, 'marks' | 'kinds'> {
  const marks = usualMarks(lessons)
  return { marks, kinds: tableOf(learnedFrom(lessons, marks, pace)) }
}
