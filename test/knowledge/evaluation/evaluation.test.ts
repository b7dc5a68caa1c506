import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptKnowledge } from '../../../adapters/kept-knowledge.ts'
import { evaluationOf } from '../../../knowledge/evaluation/evaluation.ts'
import type { LabelledRequest } from '../../../knowledge/evaluation/labelled-request.ts'
import { type Answer, outcomeOf } from '../../../knowledge/evaluation/outcome.ts'
import type { Understanding } from '../../../knowledge/understand.ts'

const knowledge = keptKnowledge(join(import.meta.dirname, '../../../knowledge/zuid-holland'))

const found = <Value>(value: Value) => ({ value, words: [], confidence: 1 })

type Said = { area?: string; need?: string; rest?: Partial<Understanding> }

function answer(ranked: string[], confidence: number, { area, need, rest }: Said = {}): Answer {
  const understanding: Understanding = {
    language: 'nl',
    focusAreas: area === undefined ? [] : [found(area)],
    partners: [],
    ...(need !== undefined && { needType: found(need) }),
    ...rest,
  }
  return { understanding, ranked, confidence, milliseconds: confidence * 10 }
}

const request = (id: string, labels: Partial<LabelledRequest>): LabelledRequest => ({
  id,
  text: 'Kranen in de haven',
  language: 'nl',
  ...labels,
})

// Five requests: best first, second best first, right in three only, wrong, and out of scope.
const outcomes = [
  outcomeOf(
    request('best', {
      partners: ['tno', 'hr'],
      focusAreas: ['port-maritime'],
      needTypes: ['data'],
    }),
    answer(['tno', 'kpn'], 0.9, { area: 'port-maritime', need: 'data' }),
  ),
  outcomeOf(
    request('second', { partners: ['hr', 'tno'], focusAreas: ['health-care', 'port-maritime'] }),
    answer(['tno', 'hr'], 0.7, { area: 'port-maritime' }),
  ),
  outcomeOf(
    request('three', { partners: ['hr'], focusAreas: [], language: 'en' }),
    answer(['tno', 'kpn', 'hr'], 0.6, { rest: { language: 'en', size: found('small') } }),
  ),
  outcomeOf(
    request('wrong', { partners: ['hr'], needTypes: ['data'], organisation: { size: 'small' } }),
    answer(['tno'], 0.2, {
      need: 'funding',
      rest: { outOfScope: found('seller'), size: found('large') },
    }),
  ),
  outcomeOf(
    request('outside', { inScope: false, organisation: { size: 'small', kind: 'company' } }),
    answer([], 0, { rest: { outOfScope: found('greeting'), size: found('small') } }),
  ),
]
const evaluation = evaluationOf(outcomes, knowledge)

describe('an evaluation', () => {
  it('counts the best, an acceptable one, and one in three', () => {
    expect(evaluation.cases).toBe(5)
    expect(evaluation.partner).toEqual({ first: 1 / 4, acceptable: 2 / 4, inThree: 3 / 4 })
  })

  it('takes no area for right where none of them is', () => {
    expect(evaluation.area).toEqual({ first: 2 / 3, acceptable: 3 / 3 })
  })

  it('counts need types only where they are labelled', () => {
    expect(evaluation.need).toEqual({ acceptable: 1 / 2 })
  })

  it('counts a request without a label as in scope', () => {
    expect(evaluation.scope).toEqual({ precision: 1 / 2, recall: 1 })
  })

  it('weighs what was read of a field against what the label has', () => {
    expect(evaluation.extraction).toEqual({
      kind: { precision: null, recall: 0 },
      language: { precision: 1, recall: 1 },
      size: { precision: 1 / 2, recall: 1 / 2 },
    })
  })

  it('reads labels of who asks beside the text and within the organisation alike', () => {
    const read = {
      organisation: found('Van Es Ringen'),
      people: found(35),
      size: found<'small'>('small'),
      municipality: found('Sliedrecht'),
      phone: found('+31612345678'),
      kvkNumber: found('12345678'),
      desiredDate: found({ words: 'voor de zomer', until: '2027-06-21' }),
    }
    const told = { place: 'Sliedrecht', phone: '06-12345678', kvk: 12345678 }
    const date = { desiredDate: '2027-06-21' }
    const measured = [
      { organisation: 'Van Es Ringen', size: 35, ...told, ...date },
      { organisation: { name: 'van es ringen', size: 'small', ...told, ...date } },
    ].map((labels) => outcomeOf(request('told', labels), answer([], 0, { rest: read })))
    const right = { precision: 1, recall: 1 }
    expect(evaluationOf(measured, knowledge).extraction).toEqual({
      ...{ desiredDate: right, kvk: right, language: right, organisation: right },
      ...{ phone: right, place: right, size: right },
    })
  })

  it('counts what is read of a field that the text does not state as wrong', () => {
    const read = { name: found('Anna'), email: found('a@b.nl') }
    const measured = [
      outcomeOf(request('told', { name: 'Anna' }), answer([], 0, { rest: read })),
      outcomeOf(request('other', { email: 'a@b.nl' }), answer([], 0, { rest: read })),
      outcomeOf(request('unlabelled', {}), answer([], 0, { rest: read })),
    ]
    const half = { precision: 1 / 2, recall: 1 }
    expect(evaluationOf(measured, knowledge).extraction).toMatchObject({ name: half, email: half })
  })

  it('says how often a question more is asked, and what its answer brings', () => {
    const asked = (question: 'partnerRole' | 'size', before: boolean, after: boolean) =>
      outcomeOf(request(question, { partners: ['hr'] }), {
        ...answer(['hr'], 0.5),
        asked: { question, before, after, offered: after, wanted: before ? true : undefined },
      })
    const measured = [
      asked('partnerRole', false, true),
      asked('partnerRole', true, true),
      asked('size', true, true),
      outcomeOf(request('sure', { partners: ['hr'] }), answer(['hr'], 0.9)),
    ]
    expect(evaluationOf(measured, knowledge).asking).toEqual({
      asked: 3 / 4,
      questions: { partnerRole: 2, size: 1 },
      partnerRole: {
        offered: 1,
        acceptableBefore: 1 / 2,
        acceptableAfter: 1,
        wantedOffered: 1 / 2,
        wantedAfter: 1,
      },
    })
  })

  it('compares confidence with what held, bin by bin', () => {
    expect(evaluation.reliability).toEqual([
      { cases: 1, confidence: 0.2, acceptable: 0 },
      { cases: 1, confidence: 0.6, acceptable: 0 },
      { cases: 1, confidence: 0.7, acceptable: 1 },
      { cases: 1, confidence: 0.9, acceptable: 1 },
    ])
    expect(evaluation.calibrationError).toBeCloseTo((0.2 + 0.6 + 0.3 + 0.1) / 4, 12)
  })

  it('has the figures of each language, area and need type', () => {
    expect(evaluation.byLanguage.nl?.partner.acceptable).toBe(2 / 3)
    expect(evaluation.byLanguage.en?.partner.acceptable).toBe(0)
    expect(evaluation.byArea.none?.cases).toBe(1)
    expect(evaluation.byNeed.data?.partner).toEqual({
      first: 1 / 2,
      acceptable: 1 / 2,
      inThree: 1 / 2,
    })
  })

  it('counts what was taken for what', () => {
    expect(evaluation.confusion).toEqual({
      area: {
        'port-maritime': { 'port-maritime': 1 },
        'health-care': { 'port-maritime': 1 },
        none: { none: 1 },
      },
      need: { data: { data: 1, funding: 1 } },
    })
  })

  it('names each miss once', () => {
    expect(evaluation.misses).toEqual([
      { id: 'three', what: 'partner', expected: ['hr'], got: ['tno', 'kpn', 'hr'] },
      { id: 'wrong', what: 'partner', expected: ['hr'], got: ['tno'] },
      { id: 'wrong', what: 'need', expected: ['data'], got: ['funding'] },
      { id: 'wrong', what: 'scope', expected: ['in scope'], got: ['seller'] },
    ])
  })

  it('gives the middle and the slowest time', () => {
    expect(evaluation.milliseconds).toEqual({ median: 6, p99: 9 })
  })

  it('has intervals around its figures, the same each time', () => {
    const [from, to] = evaluation.intervals['partner.acceptable'] ?? [1, 0]
    expect(from).toBeLessThan(0.5)
    expect(to).toBeGreaterThan(0.5)
    expect(evaluationOf(outcomes, knowledge).intervals).toEqual(evaluation.intervals)
  })

  it('has what naming the most frequent partner and counting listed words reach', () => {
    const { mostFrequentPartner, keywordLists } = evaluation.baselines
    expect(mostFrequentPartner).toEqual({ acceptable: 1, inThree: 1 })
    expect(keywordLists.area).toEqual({ acceptable: 2 / 3 })
    expect(keywordLists.need).toEqual({ acceptable: 0 })
  })
})
