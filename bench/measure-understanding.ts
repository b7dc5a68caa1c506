import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keptKnowledge, keptLexicon } from '../adapters/kept-knowledge.ts'
import { answerRequest } from '../knowledge/evaluation/answer-request.ts'
import {
  type LabelledRequest,
  parseLabelledRequests,
} from '../knowledge/evaluation/labelled-request.ts'
import { type Answer, areaIn, areasOf, needIn, none } from '../knowledge/evaluation/outcome.ts'
import { type Classifier, inProcess } from './classifier.ts'
import { besideFetched } from './fetch-peers.ts'
import { median } from './figures.ts'
import type { Pace } from './pace.ts'
import { naturalClassifier } from './peers/natural-classifier.ts'
import type { Row } from './row.ts'

const KNOWLEDGE = fileURLToPath(new URL('../knowledge/zuid-holland/', import.meta.url))
const REQUESTS = new URL('../test/knowledge/requests/', import.meta.url)
const NLP_JS = fileURLToPath(new URL('peers/nlp-js.ts', import.meta.url))

/** What is asked about a request: what is right, best first, and what ours says. */
type Subject = {
  name: string
  budget: string
  rightFor(request: LabelledRequest): readonly string[] | undefined
  saidIn(answer: Answer): string
}
const SUBJECTS: Subject[] = [
  {
    name: 'need type acceptable',
    budget: 'at least 0.75',
    rightFor: ({ needTypes }) => needTypes,
    saidIn: needIn,
  },
  { name: 'area acceptable', budget: 'at least 0.85', rightFor: areasOf, saidIn: areaIn },
  {
    name: 'first partner acceptable',
    budget: 'at least 0.80',
    rightFor: ({ partners }) => partners,
    saidIn: ({ ranked }) => ranked[0] ?? none,
  },
]

/** Right answers on requests nobody was taught, beside classifiers taught the requests to tune on. */
export async function measureUnderstanding(pace: Pace): Promise<Row[]> {
  pace.onProgress('understanding beside classifiers')
  const taught = requestsIn('tuning.jsonl')
  const asked = requestsIn('checking.jsonl')
  const ours = ourAnswers(taught, asked)
  const beside = (peer: string, classifier: Classifier) =>
    rowsBeside({ peer, classifier, taught, asked, ours })
  return [
    ...(await beside('naive Bayes of natural', naturalClassifier)),
    ...(await besideFetched('nlp.js', pace, () => beside('nlp.js', inProcess(NLP_JS)))),
  ]
}

type Comparison = {
  peer: string
  classifier: Classifier
  taught: LabelledRequest[]
  asked: LabelledRequest[]
  ours: Answer[]
}

async function rowsBeside({ peer, classifier, taught, asked, ours }: Comparison): Promise<Row[]> {
  const rows: Row[] = []
  let milliseconds = 0
  for (const { name, budget, rightFor, saidIn } of SUBJECTS) {
    const cases = asked.flatMap((request, at) => {
      const right = rightFor(request)
      const answer = ours[at]
      return right && answer ? [{ ...textOf(request), right, said: saidIn(answer) }] : []
    })
    const lesson = taught.flatMap((request) => {
      const answer = rightFor(request)?.[0]
      return answer === undefined ? [] : [{ ...textOf(request), answer }]
    })
    const answers = await classifier({ taught: lesson, asked: cases })
    const share = (said: (at: number) => string | undefined) =>
      cases.filter(({ right }, at) => right.includes(said(at) ?? none)).length / cases.length
    const what = `${name} (peer: ${peer})`
    const found = {
      peer: share((at) => answers[at]?.answer),
      ours: share((at) => cases[at]?.said),
    }
    rows.push({ what, unit: 'share', ...found, ratio: found.ours / found.peer, budget })
    milliseconds += median(answers.map((one) => one.milliseconds))
  }
  const our = median(ours.map((one) => one.milliseconds))
  const what = `all three of one request, median (peer: ${peer})`
  return [...rows, { what, unit: 'ms', peer: milliseconds, ours: our, ratio: our / milliseconds }]
}

function ourAnswers(taught: LabelledRequest[], asked: LabelledRequest[]): Answer[] {
  const lexicon = keptLexicon(keptKnowledge(KNOWLEDGE))
  for (const request of taught) answerRequest(request, lexicon)
  return asked.map((request) => {
    const beganAt = performance.now()
    const answer = answerRequest(request, lexicon)
    return { ...answer, milliseconds: performance.now() - beganAt }
  })
}

function textOf({ text, language = 'nl' }: LabelledRequest) {
  return { text, language }
}

function requestsIn(file: string): LabelledRequest[] {
  return parseLabelledRequests(readFileSync(new URL(file, REQUESTS), 'utf8'))
}
