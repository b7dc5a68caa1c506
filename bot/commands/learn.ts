import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '../../adapters/knowledge-files.ts'
import { parseLabelledRequests } from '../../knowledge/evaluation/labelled-request.ts'
import type { Document } from '../../knowledge/learning/document.ts'
import { learnRequestModel } from '../../knowledge/learning/learn-request-model.ts'
import { learnTermModel, type Teaching } from '../../knowledge/learning/learn-term-model.ts'
import { type Source, sources } from '../../knowledge/learning/sources.ts'
import { buildLexicon, type Lexicon } from '../../knowledge/lexicon.ts'
import { jsonLines } from './json-lines.ts'
import { researchFiles } from './research-files.ts'

const usage = `Usage: npm run learn -- DIR
       npm run learn -- FILE.jsonl...

Learns from the public data in DIR which terms go with a partner or focus area, or from the labelled
requests in the files how help is asked for and who is named, and writes that beside the knowledge it
belongs to. Only figures are kept, no texts.`

const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
const termFile = join(folder, 'term-model.json')
const requestFile = join(folder, 'request-model.json')
const researchFolder = join(folder, 'research')
// Never those to check with: nothing is learned from them.
const requestFiles = ['tuning.jsonl', 'teaching.jsonl', 'counter.jsonl'].map((file) =>
  fileURLToPath(new URL(`../../test/knowledge/requests/${file}`, import.meta.url)),
)

function taughtBy(directory: string, { file, source, licence, usedFor, read }: Source) {
  const rows = jsonLines(join(directory, file))
  return {
    lessons: rows.flatMap(read),
    provenance: { source, rows: rows.length, licence, usedFor },
  }
}

const requestsIn = (files: readonly string[]) =>
  files.flatMap((file) => parseLabelledRequests(readFileSync(file, 'utf8')))

function teachingIn(directory: string): Teaching {
  const taught = sources.map((source) => taughtBy(directory, source))
  const lessons = taught.flatMap((one) => one.lessons)
  const requests = requestsIn(requestFiles).map(({ text }) => text)
  const { subjects, judgements, descriptions, provenance } = researchFiles(researchFolder)
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

/** One line for each list, so that a change of the model can be read. */
const asLines = (model: unknown): string =>
  JSON.stringify(model, null, 1).replace(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s*\n\s*/g, '')}]`,
  )

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

function learnTerms(directory: string, lexicon: Lexicon, today: string): void {
  const model = learnTermModel(teachingIn(directory), lexicon, today)
  writeFileSync(termFile, `${asLines(model)}\n`)
  const { texts, first, acceptable, inThree } = model.figures
  console.log(
    `${model.nl.terms.length} Dutch and ${model.en.terms.length} English terms. Of ${texts} research texts kept back in turn the whole matcher named the first partner first for ${percent(first)}, one that took part for ${percent(acceptable)}, and one among three for ${percent(inThree)}.`,
  )
}

function learnRequests(files: readonly string[], lexicon: Lexicon, today: string): void {
  const requests = requestsIn(files)
  const model = learnRequestModel(requests, lexicon, today)
  writeFileSync(requestFile, `${asLines(model)}\n`)
  const { needs, areas, scopes } = model.figures
  console.log(
    `${requests.length} requests. Of those kept back in turn it told the need type of ${percent(needs)}, the area of ${percent(areas)}, and of ${percent(scopes)} whether the hub is the place to ask.`,
  )
}

function run([from, ...more]: string[]): void {
  const isFolder = from !== undefined && from !== '--help' && statSync(from).isDirectory()
  if (from === undefined || from === '--help' || (isFolder && more.length > 0)) {
    console.log(usage)
    process.exitCode = from === '--help' ? 0 : 2
    return
  }
  // Nothing is learned from some texts on top of what was learned from them before.
  const { terms, requests, ...knowledge } = loadKnowledge(folder)
  const today = new Date().toISOString().slice(0, 10)
  if (isFolder)
    learnTerms(from, buildLexicon({ ...knowledge, ...(requests && { requests }) }), today)
  else
    learnRequests([from, ...more], buildLexicon({ ...knowledge, ...(terms && { terms }) }), today)
}

run(process.argv.slice(2))
