import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { knowledgeIn, readFiles, versionOf } from '../../adapters/knowledge-files.ts'
import { learnRequestModel } from '../../knowledge/learning/learn-request-model.ts'
import { learnTermModel } from '../../knowledge/learning/learn-term-model.ts'
import { buildLexicon, type Lexicon } from '../../knowledge/lexicon.ts'
import type { ResearchFigures } from '../../knowledge/term-model.ts'
import { runCommand, UsageFault } from './run-command.ts'
import { requestsIn, teachingIn } from './teaching-files.ts'

const usage = `Usage: npm run learn -- DIR
       npm run learn -- FILE.jsonl...

Learns from the public data in DIR, and from the "research" folder of the knowledge, which terms go
with a partner, or from the labelled requests in the files how help is asked for and who is named,
and writes that beside the knowledge it belongs to. Only figures are kept, no texts.

  --folder DIR          another knowledge folder than that of Zuid-Holland
  --requests FILE.jsonl other requests for DIR to tell descriptions of projects from; may be given
                        several times
  --help                this text`

const shipped = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
const modelFiles = { terms: 'term-model.json', requests: 'request-model.json' }
// Never those to check with: nothing is learned from them.
const requestFiles = ['tuning.jsonl', 'teaching.jsonl', 'counter.jsonl'].map((file) =>
  fileURLToPath(new URL(`../../test/knowledge/requests/${file}`, import.meta.url)),
)

const parsed = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      folder: { type: 'string', default: shipped },
      requests: { type: 'string', multiple: true, default: requestFiles },
      help: { type: 'boolean', default: false },
    },
  })

type Options = ReturnType<typeof parsed>['values']

/** The knowledge without one file, as nothing is learned on top of what was learned there before. */
function lexiconWithout(modelFile: string, folder: string): Lexicon {
  const files = readFiles(folder)
  files.delete(modelFile)
  return buildLexicon(knowledgeIn(files, versionOf(files)))
}

/** One line for each list, so that a change of the model can be read. */
const asLines = (model: unknown): string =>
  JSON.stringify(model, null, 1).replace(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s*\n\s*/g, '')}]`,
  )

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const figuresLine = (what: string, { texts, first, acceptable, inThree }: ResearchFigures) =>
  `  ${texts} ${what}: the first partner first for ${percent(first)}, one that took part for ${percent(acceptable)}, one among three for ${percent(inThree)}`

function learnTerms(directory: string, { folder, requests }: Options, today: string): void {
  const teaching = teachingIn(directory, join(folder, 'research'), requests)
  const model = learnTermModel(teaching, lexiconWithout(modelFiles.terms, folder), today)
  writeFileSync(join(folder, modelFiles.terms), `${asLines(model)}\n`)
  const { full, titles } = model.figures
  console.log(
    [
      `${model.nl.terms.length} Dutch and ${model.en.terms.length} English terms. Of research texts kept back in turn the whole matcher named:`,
      figuresLine('descriptions of projects', full),
      figuresLine('titles alone', titles),
    ].join('\n'),
  )
}

function learnRequests(files: readonly string[], { folder }: Options, today: string): void {
  const requests = requestsIn(files)
  const model = learnRequestModel(requests, lexiconWithout(modelFiles.requests, folder), today)
  writeFileSync(join(folder, modelFiles.requests), `${asLines(model)}\n`)
  const { needs, areas, scopes, questions } = model.figures
  console.log(
    `${requests.length} requests. Of those kept back in turn it told the need type of ${percent(needs)}, the area of ${percent(areas)}, of ${percent(scopes)} whether the hub is the place to ask, and of ${percent(questions)} of questions about the hub which it is.`,
  )
}

function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new UsageFault(`There is no "${path}".`)
  return found.isDirectory()
}

function run(args: string[]): void {
  const { values, positionals } = parsed(args)
  if (values.help) {
    console.log(usage)
    return
  }
  const [from, ...more] = positionals
  if (from === undefined) throw new UsageFault('Give a folder, or files.')
  const today = new Date().toISOString().slice(0, 10)
  if (!isFolder(from)) learnRequests(positionals, values, today)
  else if (more.length === 0) learnTerms(from, values, today)
  else throw new UsageFault('Give one folder.')
}

await runCommand(usage, run)
