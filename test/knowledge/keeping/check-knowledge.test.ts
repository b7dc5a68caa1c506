import { describe, expect, it } from 'vitest'
import { checkKnowledge } from '../../../knowledge/keeping/check-knowledge.ts'
import { overdueCards } from '../../../knowledge/keeping/overdue-cards.ts'
import { unreachablePartners } from '../../../knowledge/keeping/unreachable-partners.ts'
import { unserved } from '../../../knowledge/keeping/unserved.ts'
import { vocabularyFindings } from '../../../knowledge/keeping/vocabulary-findings.ts'
import { buildLexicon } from '../../../knowledge/lexicon.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { lexicon } from '../understanding/shipped-lexicon.ts'

const { knowledge } = lexicon
const noWords = { nl: [], en: [] }

function withPartner(id: string, change: (partner: Partner) => Partner): Knowledge {
  const partners = knowledge.partners.map((one) => (one.id === id ? change(one) : one))
  return { ...knowledge, partners }
}

/** A card that says of no subject that it is the partner's. */
const silent = (partner: Partner): Partner => ({
  ...partner,
  crossThemes: noWords,
  focusAreas: Object.fromEntries(
    Object.keys(partner.focusAreas).map((area) => [area, { strength: 0, themes: noWords }]),
  ),
})

describe('a partner that no request reaches', () => {
  it('is one whose card names no subject', () => {
    const found = unreachablePartners(buildLexicon(withPartner('ramlab', silent)))
    expect(found.map(({ weight, where }) => [weight, where])).toEqual([
      ['fault', 'partners/ramlab.json'],
    ])
    expect(found[0]?.says).toContain('npm run knowledge -- why-not ramlab')
  })

  it('is nobody in the network as it is shipped', () => {
    expect(unreachablePartners(lexicon)).toEqual([])
  })
})

describe('a need or area without a partner', () => {
  it('is found when nobody has a role for it, or a strength in it', () => {
    const partners = knowledge.partners.map((partner) => ({
      ...partner,
      roles: partner.roles.filter((role) => role !== 'testing-facility'),
      focusAreas: { ...partner.focusAreas, 'port-maritime': { strength: 0, themes: noWords } },
    }))
    const needTypes = knowledge.needTypes.map((need) =>
      need.id === 'testing-facility' ? { ...need, roles: ['testing-facility'] } : need,
    )
    const found = unserved({ ...knowledge, partners, needTypes })
    expect(found.filter(({ weight }) => weight === 'fault').map(({ where }) => where)).toEqual([
      'need-types.json: testing-facility',
      'focus-areas.json: port-maritime',
    ])
  })

  it('is noted when those who serve the need do nothing in the area', () => {
    const partners = knowledge.partners.map((partner) =>
      partner.roles.includes('testing-facility')
        ? {
            ...partner,
            focusAreas: { ...partner.focusAreas, 'health-care': { strength: 0, themes: noWords } },
          }
        : partner,
    )
    const needTypes = knowledge.needTypes.filter(({ id }) => id === 'testing-facility')
    const only = needTypes.map((need) => ({ ...need, roles: ['testing-facility'] }))
    const found = unserved({ ...knowledge, partners, needTypes: only })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ weight: 'note', where: 'need-types.json: testing-facility' })
    expect(found[0]?.says).toContain('health-care')
  })
})

describe('words and names', () => {
  it('are found that never point to what they are listed for, or stand twice', () => {
    const focusAreas = knowledge.focusAreas.map((area) => {
      const { vocabulary } = area
      if (area.id === 'health-care') {
        return { ...area, vocabulary: { ...vocabulary, nl: [...vocabulary.nl, 'het', 'havens'] } }
      }
      return area
    })
    const found = vocabularyFindings(buildLexicon({ ...knowledge, focusAreas }))
    const ofHealth = found.filter(({ where }) => where.includes('health-care.vocabulary.nl'))
    const says = ofHealth.map((one) => `${one.weight}: ${one.says}`)
    expect(says).toContainEqual(expect.stringMatching(/^fault: "het" is never found/))
    expect(says).toContainEqual(
      expect.stringMatching(/^note: "havens" also points to port-maritime/),
    )
  })

  it('are found that are no name of the partner they are listed at', () => {
    const aliases = ['&', 'RAMLAB Rotterdam']
    const changed = withPartner('ramlab', (partner) => ({ ...partner, aliases }))
    const found = vocabularyFindings(buildLexicon(changed))
    expect(found.filter(({ where }) => where === 'partners/ramlab.json: aliases')).toHaveLength(1)
  })
})

describe('a card past its review', () => {
  const [first, second] = knowledge.partners
  if (!first || !second) throw new Error('the shipped knowledge has partners')
  const cards = [
    { ...first, reviewBy: '2027-05-31' },
    { ...second, reviewBy: '2027-06-01' },
  ]

  it('is found from the day after, with its owner', () => {
    expect(overdueCards(cards, '2027-06-01')).toEqual([
      {
        weight: 'fault',
        where: `partners/${first.id}.json: reviewBy`,
        says: `was 2027-05-31. Let ${first.owner} read the card again, correct it and set a new day.`,
      },
    ])
    expect(overdueCards(cards, '2027-05-31')).toEqual([])
  })

  it('comes after one that is longer overdue', () => {
    const found = overdueCards(cards.toReversed(), '2028-01-01')
    expect(found.map(({ where }) => where.split('/')[1])).toEqual([
      `${first.id}.json: reviewBy`,
      `${second.id}.json: reviewBy`,
    ])
  })
})

describe('the whole check', () => {
  it('looks for four things', () => {
    const titles = checkKnowledge(lexicon, '2026-11-24').map(({ title }) => title)
    expect(titles).toEqual([
      'Partners that no request reaches',
      'Needs and areas without a partner',
      'Words and names',
      'Cards past their review',
    ])
  })
})
