import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match } from '../../knowledge/match.ts'
import { understand } from '../../knowledge/understand.ts'
import { aBrain } from '../builders/a-brain.ts'

const { knowledge, lexicon } = aBrain
const areas = knowledge.focusAreas.map(({ id }) => id)
const needs = knowledge.needTypes.map(({ id }) => id)
/** Words that say something, in both languages, and words that say nothing. */
const words = [
  ...knowledge.focusAreas.flatMap(({ vocabulary }) => [...vocabulary.nl, ...vocabulary.en]),
  ...needs,
  ...'wij zoeken een partner in Delft met 40 mensen geen the our'.split(' '),
]
const aRequest = fc.record({
  text: fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((said) => said.join(' ')),
  focusAreas: fc.uniqueArray(fc.constantFrom(...areas), { maxLength: 2 }),
  needType: fc.constantFrom(...needs),
})

describe('whatever is asked', () => {
  it('the contributions of a partner sum to its score', () => {
    fc.assert(
      fc.property(aRequest, (request) => {
        for (const { score, reasons } of match(request, lexicon).ranked) {
          const sum = reasons.reduce((total, { contribution }) => total + contribution, 0)
          expect(Math.abs(sum - score)).toBeLessThan(1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('each change that is told does make that partner first', () => {
    fc.assert(
      fc.property(aRequest, (request) => {
        const { ranked, changes } = match(request, lexicon)
        for (const { kind, to, first } of changes) {
          const changed =
            kind === 'needType'
              ? { ...request, needType: to }
              : { ...request, focusAreas: [to, ...request.focusAreas.slice(1)] }
          expect(first).not.toBe(ranked[0]?.partner)
          expect(match(changed, lexicon).ranked[0]?.partner).toBe(first)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('any text is read, and has a kind of help and a first partner', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { needType, focusAreas } = understand(text, lexicon)
        const request = { text, focusAreas: focusAreas.map(({ value }) => value) }
        expect(
          match({ ...request, needType: needType?.value ?? '' }, lexicon).ranked,
        ).not.toHaveLength(0)
      }),
      { numRuns: 60 },
    )
  })
})
