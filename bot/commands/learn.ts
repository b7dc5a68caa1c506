import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { loadKnowledge } from '../../adapters/knowledge-files.ts'
import { learnTermModel, type Teaching } from '../../knowledge/learning/learn-term-model.ts'
import { type Source, sources } from '../../knowledge/learning/sources.ts'
import { buildLexicon } from '../../knowledge/lexicon.ts'

const usage = `Usage: npm run learn -- DIR

Learns the term model from the public data in DIR and writes it beside the knowledge it belongs to.
Only figures are kept, no texts.`

const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
const modelFile = join(folder, 'term-model.json')
const subjectsFile = join(folder, 'research-subjects.json')

const Words = z.array(z.string())
const Subjects = z.record(z.string(), z.object({ nl: Words, en: Words }))

const rowsIn = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))

function taughtBy(directory: string, { file, source, licence, usedFor, read }: Source) {
  const rows = rowsIn(join(directory, file))
  return {
    lessons: rows.flatMap(read),
    provenance: { source, rows: rows.length, licence, usedFor },
  }
}

function teachingIn(directory: string): Teaching {
  const taught = sources.map((source) => taughtBy(directory, source))
  const lessons = taught.flatMap((one) => one.lessons)
  return {
    documents: lessons.flatMap(({ document }) => (document ? [document] : [])),
    pairs: lessons.flatMap(({ pair }) => (pair ? [pair] : [])),
    subjects: Subjects.parse(JSON.parse(readFileSync(subjectsFile, 'utf8'))),
    provenance: taught.map(({ provenance }) => provenance),
  }
}

/** One line for each list, so that a change of the model can be read. */
const asLines = (model: unknown): string =>
  JSON.stringify(model, null, 1).replace(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s*\n\s*/g, '')}]`,
  )

function run([directory, ...more]: string[]): void {
  if (directory === undefined || directory === '--help' || more.length > 0) {
    console.log(usage)
    process.exitCode = directory === '--help' ? 0 : 2
    return
  }
  const { known } = buildLexicon(loadKnowledge(folder))
  const today = new Date().toISOString().slice(0, 10)
  const model = learnTermModel(teachingIn(directory), known, today)
  writeFileSync(modelFile, `${asLines(model)}\n`)
  const { texts, first, inThree } = model.figures
  console.log(
    `${model.nl.terms.length} Dutch and ${model.en.terms.length} English terms. Of ${texts} texts kept back in turn the first partner was right for ${(100 * first).toFixed(1)} %, one of three for ${(100 * inThree).toFixed(1)} %.`,
  )
}

run(process.argv.slice(2))
