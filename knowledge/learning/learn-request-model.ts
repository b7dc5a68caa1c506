import type { LabelledRequest } from '../evaluation/labelled-request.ts'
import type { Lexicon } from '../lexicon.ts'
import type { MarkTable } from '../mark-table.ts'
import { marksOf } from '../reading/marks-of.ts'
import { type Reading, read } from '../reading/reading.ts'
import type { RequestModel } from '../request-model.ts'
import { noArea, toldAreas } from '../understanding/focus-areas-of.ts'
import type { Told } from '../understanding/learned-leanings.ts'
import { toldNeeds } from '../understanding/need-type-of.ts'
import { aboutTheHub, atTheCounter, scopeSigns, toldScopes } from '../understanding/scope-signs.ts'
import { learnPractice } from './learn-practice.ts'
import { keptBackShare, type Lesson, learnedFrom, pairOf, tableOf } from './lessons.ts'
import { questionLessonsOf } from './question-lessons.ts'
import { usualMarks } from './usual-marks.ts'

// Chosen on requests that were kept back; questions are few and many kinds, and are gone through slower.
const paces = {
  needs: { restraint: 3e-4 },
  areas: { restraint: 3e-4 },
  scopes: { restraint: 1e-4 },
  partners: { restraint: 1e-4 },
  questions: { restraint: 1e-5, rounds: 24, step: 0.1 },
}

/** The label of a request among the kinds of message; undefined where it has none to learn from. */
function scopeLabel({ inScope, scope, question }: LabelledRequest): string | undefined {
  if (inScope === false) return scope
  return typeof question === 'string' ? aboutTheHub : atTheCounter
}

function areaLabels({ inScope, focusAreas }: LabelledRequest): readonly string[] {
  if (inScope === false || focusAreas === undefined) return []
  return focusAreas.length > 0 ? focusAreas : [noArea]
}

function lessonsOf(requests: readonly LabelledRequest[], lexicon: Lexicon) {
  const needs: Lesson[] = []
  const areas: Lesson[] = []
  const scopes: Lesson[] = []
  const partners: Lesson[] = []
  for (const request of requests) {
    const reading = read(request.text, lexicon.known)
    const codes = [...marksOf(reading).keys()]
    const add = (lessons: Lesson[], labels: readonly string[], told: Told): void => {
      if (labels.length > 0) lessons.push({ pair: pairOf(request.id), codes, labels, told })
    }
    const scope = scopeLabel(request)
    add(needs, request.needTypes ?? [], toldNeeds(reading, lexicon))
    add(areas, areaLabels(request), toldAreas(reading, lexicon))
    add(partners, request.partners ?? [], new Map())
    add(scopes, scope === undefined ? [] : [scope], toldScopesOf(reading, lexicon))
  }
  return { needs, areas, scopes, partners }
}

const toldScopesOf = (reading: Reading, lexicon: Lexicon): Told =>
  toldScopes(scopeSigns(reading, lexicon), reading, lexicon)

/**
 * Learns from labelled requests by which words a need type is asked for, what an area is about, who
 * is at the wrong counter, who is usually named, and what is asked about the hub: each on top of what
 * rules tell. `lexicon` has nothing learned from requests.
 */
export function learnRequestModel(
  requests: readonly LabelledRequest[],
  lexicon: Lexicon,
  learned: string,
): RequestModel {
  const { needs, areas, scopes, partners } = lessonsOf(requests, lexicon)
  const questions = questionLessonsOf(requests, lexicon)
  const marks = usualMarks(scopes)
  const share = (lessons: readonly Lesson[], of: keyof typeof paces): number =>
    keptBackShare(lessons, marks, paces[of])
  const table = (lessons: readonly Lesson[], of: keyof typeof paces): MarkTable =>
    tableOf(learnedFrom(lessons, marks, paces[of]))
  return {
    learned,
    provenance: {
      source: 'labelled requests written for this hub, the half to tune on',
      requests: requests.length,
      licence: 'the same as this project',
    },
    figures: {
      needs: share(needs, 'needs'),
      areas: share(areas, 'areas'),
      scopes: share(scopes, 'scopes'),
      questions: share(questions, 'questions'),
    },
    marks,
    needs: table(needs, 'needs'),
    areas: table(areas, 'areas'),
    scopes: table(scopes, 'scopes'),
    partners: table(partners, 'partners'),
    questions: table(questions, 'questions'),
    practice: learnPractice(requests, lexicon),
  }
}
