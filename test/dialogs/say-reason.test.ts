import { describe, expect, it } from 'vitest'
import { sayReason } from '../../dialogs/say-reason.ts'
import { sayReasons } from '../../dialogs/say-reasons.ts'
import { languages } from '../../knowledge/language.ts'
import type { Reason } from '../../knowledge/reason.ts'
import { aKnowledge, aPartner } from '../builders/an-enquiry.ts'

const partner = aPartner({
  city: 'Delft',
  focusAreas: {
    'port-maritime': { strength: 2, themes: { nl: [], en: [] } },
    'technical-industry': { strength: 3, themes: { nl: [], en: [] } },
    'health-care': { strength: 1, themes: { nl: [], en: [] } },
    'energy-sustainability': { strength: 0, themes: { nl: [], en: [] } },
  },
})
const said = (reason: Partial<Reason> & Pick<Reason, 'kind'>, language: 'nl' | 'en' = 'nl') =>
  sayReason({ contribution: 1, words: [], ...reason }, partner, aKnowledge, language)

describe('a reason is said', () => {
  it.each([
    [
      { kind: 'role', about: 'applied-research' },
      'Doet toegepast onderzoek samen met organisaties.',
      'Does applied research together with organisations.',
    ],
    [
      { kind: 'role', about: 'applied-research', words: ['pilot'] },
      'Doet toegepast onderzoek samen met organisaties; dat past bij “pilot”.',
      'Does applied research together with organisations; that fits “pilot”.',
    ],
    [
      { kind: 'wish', about: 'student-projects' },
      'Past bij de wens: liefst met studenten.',
      'Fits the wish: preferably with students.',
    ],
    [
      { kind: 'area', about: 'port-maritime', words: ['kranen', 'kade'] },
      'Is sterk in haven en maritiem; dat past bij “kranen” en “kade”.',
      'Is strong in port and maritime; that fits “kranen” and “kade”.',
    ],
    [
      { kind: 'area', about: 'technical-industry' },
      'Is toonaangevend in technische industrie.',
      'Is a leader in technical industry.',
    ],
    [
      { kind: 'area', about: 'health-care' },
      'Werkt ook aan gezondheid en zorg.',
      'Also works on health and care.',
    ],
    [
      { kind: 'theme', words: ['lassen'] },
      '“lassen” past bij de onderwerpen van Lasinstituut.',
      '“lassen” matches the topics of Welding Institute.',
    ],
    [
      { kind: 'theme', words: ['a', 'b', 'b', 'c', 'd', 'e'] },
      '“a”, “b”, “c” en “d” passen bij de onderwerpen van Lasinstituut.',
      '“a”, “b”, “c” and “d” match the topics of Welding Institute.',
    ],
    [
      { kind: 'sector', about: 'horticulture' },
      'Kent de sector glastuinbouw en agrifood.',
      'Knows the sector greenhouse horticulture and agrifood.',
    ],
    [
      { kind: 'organisation', words: ['mkb'] },
      'Helpt dit soort organisaties; dat past bij “mkb”.',
      'Helps this kind of organisation; that fits “mkb”.',
    ],
    [{ kind: 'place', about: 'Delft' }, 'Is gevestigd in Delft.', 'Is based in Delft.'],
    [
      { kind: 'name', words: ['TU Delft'] },
      'Is zelf genoemd: “TU Delft”.',
      'Was mentioned by name: “TU Delft”.',
    ],
  ] satisfies [Partial<Reason> & Pick<Reason, 'kind'>, string, string][])(
    '%j',
    (reason, nl, en) => {
      expect(said(reason)).toBe(nl)
      expect(said(reason, 'en')).toBe(en)
    },
  )

  it.each([
    ['evens out the ranking', { kind: 'balance', contribution: -1 }],
    ['counts against the partner', { kind: 'area', about: 'port-maritime', contribution: -0.5 }],
    ['is about an area of no strength', { kind: 'area', about: 'energy-sustainability' }],
    ['is about something the knowledge no longer holds', { kind: 'role', about: 'juggling' }],
    ['is a wish for a role the hub no longer has', { kind: 'wish', about: 'juggling' }],
    ['has no words to rest on', { kind: 'theme' }],
  ] satisfies [string, Partial<Reason> & Pick<Reason, 'kind'>][])('not when it %s', (_, reason) => {
    expect(said(reason)).toBeUndefined()
  })

  it('without an area only for a partner that is at home in most of them', () => {
    const strength = (value: number) => ({ strength: value, themes: { nl: [], en: [] } })
    const broad = aPartner({
      focusAreas: { a: strength(1), b: strength(2), c: strength(3), d: strength(1) },
    })
    const reason: Reason = { kind: 'area', contribution: 1, words: [] }
    expect(sayReason(reason, broad, aKnowledge, 'nl')).toBe(
      'Is thuis in veel verschillende gebieden.',
    )
    expect(sayReason(reason, broad, aKnowledge, 'en')).toBe('Is at home in many different areas.')
    expect(sayReason(reason, partner, aKnowledge, 'nl')).toBeUndefined()
  })

  it('for every role, area and sector of the hub in both languages', () => {
    const { roles, focusAreas, sectors, partners } = aKnowledge
    for (const language of languages) {
      for (const { id: about } of roles) {
        expect(said({ kind: 'role', about }, language)).toMatch(/\.$/)
        expect(said({ kind: 'wish', about }, language)).toMatch(/\.$/)
      }
      for (const { id } of sectors)
        expect(said({ kind: 'sector', about: id }, language)).toMatch(/\.$/)
      for (const { id } of focusAreas) {
        const leader = partners.find(({ focusAreas }) => (focusAreas[id]?.strength ?? 0) > 0)
        const reason = { kind: 'area' as const, about: id, contribution: 1, words: [] }
        expect(leader && sayReason(reason, leader, aKnowledge, language)).toMatch(/\.$/)
      }
    }
  })
})

it('the strongest reason is said first, and that others were sent there last', () => {
  const reasons: Reason[] = [
    { kind: 'practice', contribution: 0.9, words: [] },
    { kind: 'role', about: 'applied-research', contribution: 0.2, words: [] },
    { kind: 'area', about: 'technical-industry', contribution: 0.4, words: [] },
  ]
  expect(sayReasons(reasons, partner, aKnowledge, 'en')).toEqual([
    'Is a leader in technical industry.',
    'Does applied research together with organisations.',
    'Is often the first choice for requests like this.',
  ])
})
