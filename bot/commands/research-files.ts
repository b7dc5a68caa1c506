import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Document, Likely, Provenance } from '../../knowledge/learning/document.ts'
import type { Subjects } from '../../knowledge/learning/read-lessons.ts'
import { jsonLines } from './json-lines.ts'

const Words = z.array(z.string())
const SubjectsFile = z.record(z.string(), z.object({ nl: Words, en: Words }))
const Shares = z.record(z.string(), z.number().min(0).max(1))
const Judgement = z.object({ id: z.string(), likely: Shares })
const Description = z.object({ title: z.string(), text: z.string().optional(), likely: Shares })

/** What was written for a hub about who works on what, to learn from beside public texts. */
export type ResearchFiles = {
  subjects: Subjects
  /** By the id of a public text: who would work on it. */
  judgements: ReadonlyMap<string, Likely>
  descriptions: Document[]
  provenance: Provenance[]
}

function describedIn(row: unknown): Document {
  const { title, text, likely } = Description.parse(row)
  if (text === undefined) return { text: title, language: 'en', likely }
  return { text: `${title}. ${text}`, title, language: 'en', likely }
}

/** Reads them from the `research` folder of a hub's knowledge. */
export function researchFiles(folder: string): ResearchFiles {
  const linesOf = (name: string): unknown[] => jsonLines(join(folder, name))
  const subjects: unknown = JSON.parse(readFileSync(join(folder, 'subjects.json'), 'utf8'))
  const judgements = linesOf('judgements.jsonl').map((row) => Judgement.parse(row))
  const descriptions = linesOf('descriptions.jsonl').map(describedIn)
  const licence = 'the same as this project'
  const [usedFor, by] = ['partners', 'with the help of a language model']
  return {
    subjects: SubjectsFile.parse(subjects),
    judgements: new Map(judgements.map(({ id, likely }) => [id, likely])),
    descriptions,
    provenance: [
      {
        source: `judgements ${by} of who would work on the public projects above`,
        ...{ rows: judgements.length, licence, usedFor },
      },
      {
        source: `imaginary projects written ${by}, and who would work on them`,
        ...{ rows: descriptions.length, licence, usedFor },
      },
    ],
  }
}
