import { describe, expect, it } from 'vitest'
import { sayReason } from '../../dialogs/say-reason.ts'
import { match } from '../../knowledge/match.ts'
import { understand } from '../../knowledge/understand.ts'
import { aBrain } from '../builders/a-brain.ts'

const { knowledge, lexicon } = aBrain

/** As the sheet of a research project reads; none of these is a project that exists. */
const descriptions: [text: string, partners: string[]][] = [
  [
    'Morphing wings for quieter aircraft. The project develops lightweight wing structures that change shape in flight, and tests their aerodynamics and noise in a wind tunnel.',
    ['tudelft'],
  ],
  [
    'Tracing how influenza jumps from birds to humans. An EU-funded consortium studies the genetics of emerging viruses and the immune response of patients.',
    ['erasmusmc', 'lumc'],
  ],
  [
    'Languages of early states. Researchers analyse manuscripts and archaeological finds to explain how ancient societies governed themselves.',
    ['leiden'],
  ],
]

/** Partners of whose projects nothing was learned. */
const others = [...lexicon.partners.keys()].filter((id) => !(id in lexicon.terms.en.partners))

const matched = (text: string) => {
  const { focusAreas, needType } = understand(text, lexicon)
  const areas = focusAreas.map(({ value }) => value)
  const request = { text, focusAreas: areas, needType: needType?.value ?? 'other' }
  return match({ ...request, exclude: others }, lexicon)
}

describe('the description of a research project', () => {
  it.each(descriptions)('"%s" is taken for research, which is still asked', (text) => {
    const { needType } = understand(text, lexicon)
    expect(needType).toEqual({ value: 'research-collaboration', words: [], confidence: 0.2 })
  })

  it.each(descriptions)('"%s" names who works on it, and says by which words', (text, partners) => {
    const [first] = matched(text).ranked
    const partner = lexicon.partners.get(first?.partner ?? '')
    const reason = first?.reasons.find(({ kind }) => kind === 'project')
    expect(partners).toContain(first?.partner)
    expect(reason?.words.every((word) => text.includes(word))).toBe(true)
    expect(partner && reason && sayReason(reason, partner, knowledge, 'en')).toMatch(/projects.*“/)
  })

  it('leaves it unsure where institutes work on much the same', () => {
    const { confidence, sure } = matched(
      'Genetic risk of heart disease. The project searches biobanks of patients for new biomarkers.',
    )
    expect(confidence).toBeLessThan(0.75)
    expect(sure).toBe(false)
  })
})

describe('a request on the same subject', () => {
  it.each([
    ['Wij maken vleugels voor vliegtuigen en zoeken subsidie voor een proef', 'funding'],
    ['We are a hospital and look for students to sort our patient letters', 'student-project'],
  ])('"%s" asks for what it asks for', (text, needType) => {
    expect(understand(text, lexicon).needType?.value).toBe(needType)
  })
})

describe('the figures of the shipped model', () => {
  const figures = knowledge.terms?.figures

  it('hold on texts that were kept back', () => {
    const { full, titles } = figures ?? {}
    const all = (name: 'first' | 'inThree'): number => {
      const [ofFull, ofTitles] = [full, titles].map((one) => (one ? one.texts * one[name] : 0))
      return ((ofFull ?? 0) + (ofTitles ?? 0)) / ((full?.texts ?? 0) + (titles?.texts ?? 0))
    }
    expect(full?.texts).toBeGreaterThan(300)
    expect(titles?.texts).toBeGreaterThan(100)
    expect(all('first')).toBeGreaterThan(0.6)
    expect(all('inThree')).toBeGreaterThan(0.92)
  })

  it('hold less often where there is nothing but a title', () => {
    expect(figures?.full.first).toBeGreaterThan(0.62)
    expect(figures?.full.inThree).toBeGreaterThan(0.92)
    expect(figures?.titles.first).toBeGreaterThan(0.48)
    expect(figures?.titles.inThree).toBeGreaterThan(0.87)
  })
})
