import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { keptKnowledge, keptLexicon } from '../../adapters/kept-knowledge.ts'
import { afterAsking } from '../../knowledge/evaluation/after-asking.ts'
import { answerRequest } from '../../knowledge/evaluation/answer-request.ts'
import { type Evaluation, evaluationOf } from '../../knowledge/evaluation/evaluation.ts'
import {
  LabelFault,
  type LabelledRequest,
  parseLabelledRequests,
} from '../../knowledge/evaluation/labelled-request.ts'
import { outcomeOf } from '../../knowledge/evaluation/outcome.ts'
import type { Lexicon } from '../../knowledge/lexicon.ts'
import { evaluationReport } from './evaluation-report.ts'
import { runCommand, UsageFault } from './run-command.ts'

const usage = `Usage: npm run evaluate -- [options] FILE.jsonl

Measures understanding and matching on labelled requests, one JSON object a line:
{id, text, language?, focusAreas?, needTypes?, partners?, inScope?, organisation?}
Lists hold acceptable answers, the best first; focusAreas: [] is none of them. What the text states
of who asks and when may stand in the line or within organisation: name, place, size, kind, sector,
kvk, email, phone, desiredDate, stage.

  --partners A,B,C      only these partners are candidates
  --now DAY             the day desired dates are seen from; 2026-11-24 unless said
  --json                one JSON object instead of text
  --help                this text`

// All requests are timed this often, one after another, and of each the middle time counts: a pause
// of the machine does not, and what is remembered of the latest text helps nobody.
const rounds = 5
// A server has been at work: as many are answered before any is timed, for the engine compiles what
// is often done.
const beforehand = 1000

type Options = { file: string; partners: string[]; now: string; json: boolean }

const parsed = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      partners: { type: 'string', default: '' },
      now: { type: 'string', default: '2026-11-24' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })

function optionsOf(args: string[]): Options | 'help' {
  const { values, positionals } = parsed(args)
  if (values.help) return 'help'
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageFault('Give one file.')
  const partners = values.partners.split(',').map((id) => id.trim())
  const { now, json } = values
  if (!z.iso.date().safeParse(now).success) throw new UsageFault(`"${now}" is no day.`)
  return { file, now: `${now}T09:00:00Z`, json, partners: partners.filter((id) => id !== '') }
}

function requestsIn(file: string): LabelledRequest[] {
  try {
    return parseLabelledRequests(readFileSync(file, 'utf8'))
  } catch (fault) {
    if (fault instanceof LabelFault) throw new UsageFault(`${file}:\n${fault.message}`)
    if (fault instanceof Error && 'code' in fault) throw new UsageFault(fault.message)
    throw fault
  }
}

/** The partners that are no candidates; none where no partners were asked for. */
function excludedBy(partners: readonly string[], lexicon: Lexicon): string[] {
  const ids = [...lexicon.partners.keys()]
  const unknown = partners.filter((id) => !lexicon.partners.has(id))
  if (unknown.length > 0) throw new UsageFault(`There is no partner "${unknown.join('", "')}".`)
  return partners.length === 0 ? [] : ids.filter((id) => !partners.includes(id))
}

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0

/** The middle of the times, in milliseconds, that each request takes. */
function timesOf(requests: readonly LabelledRequest[], answer: (one: LabelledRequest) => unknown) {
  for (let said = 0; said < beforehand; said += 1) {
    const request = requests[said % requests.length]
    if (request) answer(request)
  }
  const times = Array.from({ length: rounds }, () =>
    requests.map((request) => {
      const start = performance.now()
      answer(request)
      return performance.now() - start
    }),
  )
  return requests.map((_, at) => middle(times.map((round) => round[at] ?? 0).sort((a, b) => a - b)))
}

function measured({ file, partners, now }: Options): Evaluation {
  const requests = requestsIn(file)
  const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
  const lexicon = keptLexicon(keptKnowledge(folder))
  const exclude = excludedBy(partners, lexicon)
  const answerTo = (request: LabelledRequest) => answerRequest(request, lexicon, exclude, now)
  const times = timesOf(requests, answerTo)
  const outcomes = requests.map((request, at) => {
    const answer = answerTo(request)
    const asked = afterAsking(request, answer.understanding, lexicon, exclude)
    const milliseconds = times[at] ?? 0
    return outcomeOf(request, { ...answer, milliseconds, ...(asked && { asked }) })
  })
  return evaluationOf(outcomes, lexicon.knowledge)
}

function run(args: string[]): void {
  const options = optionsOf(args)
  if (options === 'help') {
    console.log(usage)
    return
  }
  const evaluation = measured(options)
  console.log(options.json ? JSON.stringify(evaluation) : evaluationReport(evaluation))
}

await runCommand(usage, run)
