import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type LabelledRequest,
  parseLabelledRequests,
} from '../../knowledge/evaluation/labelled-request.ts'
import type { Document } from '../../knowledge/learning/document.ts'
import type { Teaching } from '../../knowledge/learning/learn-term-model.ts'
import { type Source, sources } from '../../knowledge/learning/sources.ts'
import { jsonLines } from './json-lines.ts'
import { researchFiles } from './research-files.ts'

function taughtBy(directory: string, { file, source, licence, usedFor, read }: Source) {
  const rows = jsonLines(join(directory, file))
  return {
    lessons: rows.flatMap(read),
    provenance: { source, rows: rows.length, licence, usedFor },
  }
}

/** The labelled requests in some files, one after the other. */
export const requestsIn = (files: readonly string[]): LabelledRequest[] =>
  files.flatMap((file) => parseLabelledRequests(readFileSync(file, 'utf8')))

/**
 * Everything a term model is learned from: the public texts in `directory`, what the `research`
 * folder of a hub's knowledge says of them, and labelled requests that are told apart from them.
 */
export function teachingIn(
  directory: string,
  research: string,
  requestFiles: readonly string[],
): Teaching {
  const taught = sources.map((source) => taughtBy(directory, source))
  const lessons = taught.flatMap((one) => one.lessons)
  const requests = requestsIn(requestFiles).map(({ text }) => text)
  const { subjects, judgements, descriptions, provenance } = researchFiles(research)
  const judged = lessons.flatMap(({ document }): Document[] => {
    const likely = document && judgements.get(document.id ?? '')
    return document ? [{ ...document, ...(likely && { likely }) }] : []
  })
  return {
    documents: [...judged, ...descriptions],
    pairs: lessons.flatMap(({ pair }) => (pair ? [pair] : [])),
    subjects,
    requests,
    provenance: [
      ...taught.map(({ provenance }) => provenance),
      ...provenance,
      {
        source: 'labelled requests written for this hub',
        rows: requests.length,
        licence: 'the same as this project',
        usedFor: 'telling the description of a project from a request',
      },
    ],
  }
}
