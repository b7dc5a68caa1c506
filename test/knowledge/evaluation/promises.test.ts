import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerRequest } from '../../../knowledge/evaluation/answer-request.ts'
import { evaluationOf } from '../../../knowledge/evaluation/evaluation.ts'
import { parseLabelledRequests } from '../../../knowledge/evaluation/labelled-request.ts'
import { outcomeOf } from '../../../knowledge/evaluation/outcome.ts'
import { lexicon } from '../understanding/shipped-lexicon.ts'

function measured(file: string) {
  const text = readFileSync(join(import.meta.dirname, '../requests', file), 'utf8')
  const outcomes = parseLabelledRequests(text).map((one) => {
    const answer = answerRequest(one, lexicon, [], '2026-11-24T09:00:00Z')
    return outcomeOf(one, { ...answer, milliseconds: 0 })
  })
  return evaluationOf(outcomes, lexicon.knowledge)
}

describe.each(['checking.jsonl', 'strangers.jsonl'])('of the requests in %s', (file) => {
  const { partner, area, need, scope, calibrationError, byLanguage } = measured(file)

  it('four in five are sent to a partner that staff could defend, and all but one in twenty name it', () => {
    expect(partner.acceptable).toBeGreaterThan(0.8)
    expect(partner.inThree).toBeGreaterThan(0.95)
  })

  it('the focus area and the kind of help are understood', () => {
    expect(area.acceptable).toBeGreaterThan(0.85)
    expect(need.acceptable).toBeGreaterThan(0.75)
  })

  it('hardly a request is sent elsewhere, and nearly everything else is', () => {
    expect(scope.precision).toBeGreaterThan(0.95)
    expect(scope.recall).toBeGreaterThan(0.95)
  })

  it('how sure the first partner is can be relied on', () => {
    expect(calibrationError).toBeLessThan(0.08)
  })

  it('Dutch and English fare alike', () => {
    const { nl, en } = byLanguage
    expect(Math.abs((nl?.partner.acceptable ?? 0) - (en?.partner.acceptable ?? 1))).toBeLessThan(
      0.05,
    )
  })
})

describe('of stories of the work floor, which ask for nothing', () => {
  const { partner, scope } = measured('stories.jsonl')

  it('most are sent to a partner that staff could defend, and hardly one is sent elsewhere', () => {
    expect(partner.acceptable).toBeGreaterThan(0.7)
    expect(partner.inThree).toBeGreaterThan(0.88)
    expect(scope.precision).toBeGreaterThan(0.95)
    expect(scope.recall).toBeGreaterThan(0.8)
  })
})
