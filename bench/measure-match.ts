import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptKnowledge, keptLexicon } from '../adapters/kept-knowledge.ts'
import { buildLexicon, type Lexicon } from '../knowledge/lexicon.ts'
import { match } from '../knowledge/match.ts'
import { understand } from '../knowledge/understand.ts'
import { quantile } from './figures.ts'
import { manyCards } from './many-cards.ts'
import type { Pace } from './pace.ts'
import type { Row } from './row.ts'
import { visitorWords } from './visitor-words.ts'

const FOLDER = fileURLToPath(new URL('../knowledge/zuid-holland/', import.meta.url))
const LOAD = fileURLToPath(new URL('load-knowledge.ts', import.meta.url))
/** As many requests are matched before the engine has compiled what they need. */
const WARM_UP = 1000

/** Milliseconds in which the knowledge is read, and in which one request is understood and matched. */
export async function measureMatch({ seconds, rounds, onProgress }: Pace): Promise<Row[]> {
  onProgress('understanding and matching')
  const [tookToMake, ...tookToRead] = timesToLoad(1 + rounds)
  const lexicon = keptLexicon(keptKnowledge(FOLDER))
  const tookFirst = timesOfMany(WARM_UP, lexicon)
  const took = timesOf(lexicon, seconds)
  const many = buildLexicon(manyCards(lexicon.knowledge))
  timesOfMany(WARM_UP, many)
  const tookWithMany = timesOf(many, seconds)
  const what = 'understand and match one request'
  return [
    {
      what: 'knowledge, read and indexed',
      unit: 'ms',
      ours: quantile(tookToRead, 0.5),
      budget: 'at most 150',
    },
    { what: 'the same where nothing was kept yet', unit: 'ms', ours: tookToMake },
    {
      what: `${what}, of the first ${WARM_UP}, median`,
      unit: 'ms',
      ours: quantile(tookFirst, 0.5),
    },
    { what: `${what}, median`, unit: 'ms', ours: quantile(took, 0.5), budget: 'at most 2' },
    { what: `${what}, p99`, unit: 'ms', ours: quantile(took, 0.99), budget: 'at most 5' },
    {
      what: `${what}, 1,000 cards and 20,000 terms, median`,
      unit: 'ms',
      ours: quantile(tookWithMany, 0.5),
      budget: 'at most 10',
    },
  ]
}

/** How long processes take to have the lexicon, one after another, of which the first keeps it. */
function timesToLoad(processes: number): number[] {
  const kept = mkdtempSync(join(tmpdir(), 'kept-'))
  const load = ['--max-semi-space-size=16', LOAD, kept]
  const took = Array.from({ length: processes }, () => execFileSync(process.execPath, load))
  rmSync(kept, { recursive: true })
  return took.map(Number)
}

function timeOf(number: number, lexicon: Lexicon): number {
  const text = needOf(number)
  const startedAt = performance.now()
  understandAndMatch(text, lexicon)
  return performance.now() - startedAt
}

/** How long each of so many requests takes, one after another. */
const timesOfMany = (many: number, lexicon: Lexicon): number[] =>
  Array.from({ length: many }, (_, number) => timeOf(number, lexicon))

/** How long each request takes, one after another, for so many seconds. */
function timesOf(lexicon: Lexicon, seconds: number): number[] {
  const took: number[] = []
  const ends = performance.now() + seconds * 1000
  while (performance.now() < ends) took.push(timeOf(took.length, lexicon))
  return took
}

/** The first thing a visitor says. */
function needOf(visitor: number): string {
  return visitorWords(visitor).next().value
}

function understandAndMatch(text: string, lexicon: Lexicon): void {
  const { focusAreas, needType } = understand(text, lexicon)
  const request = {
    text,
    focusAreas: focusAreas.map(({ value }) => value),
    needType: needType?.value ?? 'other',
  }
  match(request, lexicon)
}
