import { describe, expect, it } from 'vitest'
import { compoundParts } from '../../knowledge/reading/compounds.ts'
import { dutchStem, englishStem } from '../../knowledge/reading/stem.ts'
import { wordTableOf } from '../../knowledge/reading/word-table.ts'

const parts = {
  words: wordTableOf([
    'haven',
    'logistiek',
    'zorg',
    'containerterminal',
    'container',
    'terminal',
    'scan',
  ]),
  general: wordTableOf(['data', 'planning', 'medewerkers', 'software', 'park']),
}

describe('a Dutch compound', () => {
  it.each([
    ['havenlogistiek', ['haven', 'logistiek']],
    ['zorgdata', ['zorg', 'data']],
    ['zorgmedewerkers', ['zorg', 'medewerkers']],
    ['containerterminalplanning', ['container', 'terminal', 'planning']],
    ['binnenhavens', ['binnen', 'havens']],
    ['gezondheidszorg', ['gezondheids', 'zorg']],
    ['logistiekcentrum', ['logistiek', 'centrum']],
  ])('"%s" is made of %j', (word, expected) => {
    expect(compoundParts(word, parts)).toEqual(expected)
  })

  it.each(['luchthaven', 'jachthavens', 'handhaven', 'zorgvuldig', 'verzorgen', 'haven', 'zorgen'])(
    'is not what "%s" is',
    (word) => {
      expect(compoundParts(word, parts)).toEqual([word])
    },
  )
})

describe('a stem', () => {
  it.each([
    ['haven', 'havens'],
    ['kas', 'kassen'],
    ['schip', 'schepen'],
    ['huis', 'huizen'],
    ['kraan', 'kranen'],
    ['systeem', 'systemen'],
    ['robots', 'robotisering'],
    ['ethiek', 'ethische'],
    ['foto', 'fotos'],
    ['drone', 'drones'],
  ])('is the same for "%s" and "%s"', (one, other) => {
    expect(dutchStem(other)).toBe(dutchStem(one))
  })

  it.each([
    ['zorg', 'zorgen'],
    ['bouw', 'bouwen'],
    ['werf', 'werven'],
    ['politie', 'politiek'],
  ])('tells "%s" from "%s"', (one, other) => {
    expect(dutchStem(other)).not.toBe(dutchStem(one))
  })

  it.each([
    ['optimisation', 'optimization'],
    ['digitalise', 'digitalize'],
    ['harbour', 'harbor'],
    ['ships', 'shipping'],
  ])('is the same for English "%s" and "%s"', (one, other) => {
    expect(englishStem(other)).toBe(englishStem(one))
  })
})
