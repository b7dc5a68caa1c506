import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match, whatWouldChange } from '../../knowledge/match.ts'
import { read } from '../../knowledge/reading/reading.ts'
import { understand } from '../../knowledge/understand.ts'
import { describesProject } from '../../knowledge/understanding/describes-project.ts'
import { aBrain } from '../builders/a-brain.ts'
import { someRequests } from '../builders/some-requests.ts'

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

const real = someRequests(9).map(({ request }) => request)

const isDescription = (text: string): boolean =>
  describesProject(read(text, lexicon.known), lexicon.terms)

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
        const { ranked } = match(request, lexicon)
        for (const { kind, to, first } of whatWouldChange(request, lexicon)) {
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

  it('a word that a reason names is worth something: without it the reason counts no more', () => {
    fc.assert(
      fc.property(fc.oneof(aRequest, fc.constantFrom(...real)), (request) => {
        const [first] = match(request, lexicon).ranked
        const named = (first?.reasons ?? []).filter((one) => one.contribution > 0 && one.words[0])
        for (const {
          kind,
          about,
          contribution,
          words: [word = ''],
        } of named) {
          const text = request.text.replaceAll(word, ' ')
          // Of the description of a project other reasons count for half: that is another reading.
          if (isDescription(text) !== isDescription(request.text)) continue
          const { ranked } = match({ ...request, text }, lexicon)
          const still = ranked.find(({ partner }) => partner === first?.partner)
          const same = still?.reasons.find((one) => one.kind === kind && one.about === about)
          if (same) expect(same.contribution, word).toBeLessThan(contribution + 1e-9)
        }
      }),
      { numRuns: 20 },
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
