import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { keptKnowledge } from '../../adapters/kept-knowledge.ts'
import { buildLexicon } from '../../knowledge/lexicon.ts'
import { askFor, type MatchRequest, match, whatWouldChange } from '../../knowledge/match.ts'
import type { Reason } from '../../knowledge/reason.ts'
import type { Partner } from '../../knowledge/schema.ts'
import { understand } from '../../knowledge/understand.ts'

const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
const knowledge = keptKnowledge(folder)
const lexicon = buildLexicon(knowledge)

const requestOf = (text: string, more: Partial<MatchRequest> = {}): MatchRequest => {
  const { focusAreas, needType } = understand(text, lexicon)
  return {
    text,
    focusAreas: focusAreas.map(({ value }) => value),
    needType: needType?.value ?? 'other',
    ...more,
  }
}
const rankedOf = (request: MatchRequest): string[] =>
  match(request, lexicon).ranked.map(({ partner }) => partner)

const texts = [
  'Onze kranen in de haven vallen vaak uit. Kan AI storingen voorspellen?',
  'Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten herkennen',
  'We zoeken een ziekenhuis om ons algoritme voor hersenscans te valideren',
  'Wij zijn een gemeente en willen een algoritmeregister',
  'Aardwarmte in onze kassen slim aansturen, samen met TNO',
  'Startup in The Hague with AI for event crowds',
  'Our biotech company in Leiden wants bioinformatics students',
  'We want to test drones for inspection of wind turbines',
  'Is onze AI voor de IC ethisch verantwoord?',
  'Geen idee, wij willen iets met AI',
]

describe('the reasons of a partner', () => {
  it.each(texts)('add up to its score for "%s"', (text) => {
    const { ranked } = match(requestOf(text), lexicon)
    expect(ranked.length).toBeGreaterThan(0)
    for (const { score, reasons } of ranked) {
      const sum = reasons.reduce((total, { contribution }) => total + contribution, 0)
      expect(Math.abs(sum - score)).toBeLessThan(1e-9)
    }
  })

  it.each(texts)('count for less without a word they name in "%s"', (text) => {
    const request = requestOf(text)
    const { ranked } = match(request, lexicon)
    let compared = 0
    for (const { partner, reasons } of ranked) {
      for (const reason of reasons.filter(({ contribution }) => contribution > 0)) {
        for (const word of reason.words) {
          expect(text).toContain(word)
          const without = match({ ...request, text: text.replaceAll(word, ' ') }, lexicon)
          const now = without.ranked.find((other) => other.partner === partner)
          if (!now) continue
          compared += 1
          const isSame = (other: Reason) =>
            other.kind === reason.kind && other.about === reason.about
          const left = now.reasons.filter(isSame).reduce((sum, one) => sum + one.contribution, 0)
          expect(left, `${partner}: ${reason.kind} without "${word}"`).toBeLessThan(
            reason.contribution,
          )
        }
      }
    }
    expect(compared).toBeGreaterThan(0)
  })

  it('do not say that the first step fits the word “leverancier”', () => {
    const request = requestOf('Wij zoeken een leverancier van software voor onze drukkerij')
    const roles = match(request, lexicon).ranked.flatMap(({ reasons }) =>
      reasons.filter(({ kind }) => kind === 'role'),
    )
    const firstStep = roles.filter(({ about }) => about === 'orientation-advice')
    expect(request.needType).toBe('technology-supplier')
    expect(firstStep.length).toBeGreaterThan(0)
    expect(firstStep.flatMap(({ words }) => words)).toEqual([])
  })

  it('name the place and the size an answer gave without words', () => {
    const organisation = { municipality: 'Rotterdam', kind: 'company', size: 'small' } as const
    const { ranked } = match(requestOf('Robots in de haven uitproberen', { organisation }), lexicon)
    const reasons = ranked.find(({ partner }) => partner === 'hr')?.reasons
    expect(reasons).toContainEqual({
      kind: 'place',
      contribution: expect.any(Number),
      words: [],
      about: 'Rotterdam',
    })
    expect(reasons).toContainEqual({
      kind: 'organisation',
      contribution: expect.any(Number),
      words: [],
    })
  })
})

describe('what would change the first partner', () => {
  it.each(texts)('does change it for "%s"', (text) => {
    const request = requestOf(text)
    const [now] = rankedOf(request)
    const changes = whatWouldChange(request, lexicon)
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.length).toBeLessThanOrEqual(3)
    for (const { kind, to, first } of changes) {
      const rest = request.focusAreas.slice(1).filter((area) => area !== to)
      const changed =
        kind === 'needType'
          ? { ...request, needType: to }
          : { ...request, focusAreas: [to, ...rest] }
      expect(first).not.toBe(now)
      expect(rankedOf(changed)[0]).toBe(first)
    }
  })
})

describe('the candidates', () => {
  it.each([
    ['Hogeschool Rotterdam', 'hr'],
    ['TNO Defensie', 'tno'],
    ['eLaw', 'leiden'],
    ['Universiteit Leiden', 'elaw'],
    ['Gemeente Den Haag', 'living-lab-scheveningen'],
    ['TU Delft, faculteit 3mE', 'robohouse'],
  ])('of %s are without its own %s', (name, partner) => {
    const family = lexicon.families.get(partner)
    for (const needType of lexicon.needTypes.keys()) {
      for (const text of texts) {
        const ranked = rankedOf({ ...requestOf(text), needType, organisation: { name } })
        expect(ranked.map((id) => lexicon.families.get(id))).not.toContain(family)
      }
    }
  })

  it.each(['Rotterdam Shipyard BV', 'Delft Robotics', 'HR Adviesbureau Jansen'])(
    'of %s, which only sounds like a partner, are all',
    (name) => {
      const text = 'Studenten voor robots in de haven'
      expect(rankedOf(requestOf(text, { organisation: { name } }))).toEqual(
        rankedOf(requestOf(text)),
      )
    },
  )

  it('are without the partner that says in the text to be the asker', () => {
    const ranked = rankedOf(requestOf('Wij zijn TNO en zoeken onderzoekers voor robots'))
    expect(ranked).toContain('tudelft')
    expect(ranked).not.toContain('tno')
  })

  it.each([
    ['Als hoogleraar Maritieme Autonomie aan de TU Delft zoek ik partners', 'tudelft'],
    ['I hold a chair in maritime autonomy at Delft University of Technology', 'tudelft'],
    ['Onze groep Thoraxradiologie (LUMC) heeft een model voor longfoto’s', 'lumc'],
    ['I run a chest radiology group at LUMC and want our model tested', 'lumc'],
    ['Ik ben lector Technologie voor Bewegen aan De Haagse Hogeschool', 'hhs'],
    ['As professor (Technology for Movement, The Hague University) I write a proposal', 'hhs'],
    ['Wij zijn een onderzoeksgroep van de TU Delft en zoeken bedrijven voor drones', 'tudelft'],
    ['We, researchers at TU Delft, seek firms that fly drones', 'tudelft'],
    ['Ik ben J. de Vries, hoogleraar aan de TU Delft, en zoek bedrijven', 'tudelft'],
    ['I am a policy officer at the municipality of Rotterdam', 'rotterdam'],
    ['LUMC heeft veel longfoto’s. Als radioloog bij het LUMC wil ik die lezen', 'lumc'],
    ['Ons onderzoeksteam bij Erasmus MC heeft rekenkracht nodig', 'erasmusmc'],
    ['Vanuit het LUMC willen wij echo’s automatisch lezen', 'lumc'],
    ['Ik zit bij TNO en zoek een fabriek', 'tno'],
    ['Voor mijn promotieonderzoek aan de TU Delft zoek ik een haven', 'tudelft'],
    ['Ik ben hoofd van de afdeling data bij TNO', 'tno'],
    ['Wij van TNO zoeken een fabriek', 'tno'],
  ])('are without the house of who writes "%s"', (text, own) => {
    const ranked = rankedOf(requestOf(text))
    expect(ranked.length).toBeGreaterThan(0)
    expect(ranked).not.toContain(own)
  })

  it.each([
    ['Als docent zoek ik een onderzoeker bij TNO die robots kent', 'tno'],
    ['As director of a shipyard I met a professor of TU Delft', 'tudelft'],
    ['Onze afdeling wil met het Erasmus MC een model maken', 'erasmusmc'],
    ['Our lab in Delft, next to TU Delft, needs researchers', 'tudelft'],
    ['Onze afdeling wil hulp van TNO om lasfouten te herkennen', 'tno'],
    ['I am the director of a shipyard and would like a pilot at TNO', 'tno'],
    ['Ons team kreeg advies van TNO over lasfouten', 'tno'],
    ['Ik ben directeur van Bakker BV, TNO verwees ons. Wij willen lasfouten herkennen', 'tno'],
    ['Ik ben manager bij een werf (TNO zit naast ons) en wil lasfouten herkennen', 'tno'],
    ['Als een onderzoeker van TNO kan meekijken, willen wij lasfouten herkennen', 'tno'],
    ['We work with TNO as well as a researcher at LUMC', 'lumc'],
    ['As spare parts from TNO arrive late we want to foresee that', 'tno'],
    ['we asked a researcher at TNO about our weld faults', 'tno'],
    ['Onze afdeling gebruikt software van TNO en wil storingen eerder zien', 'tno'],
    ['Our team used data from LUMC and wants to predict falls', 'lumc'],
    ['Wij zijn een groep huisartsen in de buurt van het LUMC', 'lumc'],
    ['Wij zijn een team van alumni van de TU Delft en bouwen drones', 'tudelft'],
    ['Als directeur van een klein bureau bij de TU Delft campus bouw ik robots', 'tudelft'],
    ['Onze afdeling (Erasmus MC deed dit al) wil brieven laten schrijven', 'erasmusmc'],
    ['Wij zijn bij TNO geweest en willen nu een proef met lasrobots', 'tno'],
    ['Wij werken voor TNO als toeleverancier en willen sneller lassen', 'tno'],
    ['Als onderzoekers van TNO kunnen meekijken, willen wij lasfouten zien', 'tno'],
    ['As researchers at TNO have shown, cameras find weld faults', 'tno'],
    ['Als onze medewerkers vragen stellen aan TNO duurt het dagen', 'tno'],
  ])('are with the house that is only spoken of in "%s"', (text, named) => {
    expect(rankedOf(requestOf(text))).toContain(named)
  })

  it('are without whom the visitor excludes', () => {
    const request = requestOf('Onze kranen in de haven vallen uit')
    const [first, second] = rankedOf(request)
    expect(rankedOf({ ...request, exclude: [first ?? ''] })[0]).toBe(second)
  })

  it('outside the network are named for their own desk only, and never first', () => {
    const external = knowledge.partners.filter(({ tier }) => tier === 'external')
    const ids = external.map(({ id }) => id)
    const requests = [...lexicon.needTypes.keys()].flatMap((needType) =>
      ['', ...texts].map((text) => ({ text, needType, focusAreas: [] })),
    )
    const named = requests.flatMap((request) => {
      const ranked = rankedOf(request)
      expect(ids).not.toContain(ranked[0])
      return ranked.filter((id) => ids.includes(id)).map((id) => `${request.needType}: ${id}`)
    })
    expect(new Set(named)).toEqual(new Set(['funding: rvo', 'startup-capital: yesdelft']))
  })

  it('all serve a role of the need type, or are thought of first for it', () => {
    for (const [needType, { roles, partners = [] }] of lexicon.needTypes) {
      for (const id of texts.flatMap((text) => rankedOf({ ...requestOf(text), needType }))) {
        const serves = lexicon.partners.get(id)?.roles.some((role) => roles.includes(role))
        expect(serves || partners.includes(id), `${id} for ${needType}`).toBe(true)
      }
    }
  })

  it('are none for a need type nobody knows', () => {
    const request = requestOf('Robots', { needType: 'nothing' })
    expect(askFor(request, lexicon)).toBeUndefined()
    expect(whatWouldChange(request, lexicon)).toEqual([])
    expect(match(request, lexicon)).toEqual({
      ranked: [],
      full: [],
      confidence: 0,
      sure: false,
    })
  })
})

describe('the order of partners', () => {
  it.each([
    ['Oogstrobot voor tomaten in de kas, samen onderzoeken', 'tudelft-agtech'],
    ['Cobot uitproberen voor we kopen', 'robohouse'],
    ['Valt ons algoritme onder de AI-verordening?', 'elaw'],
  ])('puts the fitting unit first for "%s", without its parent', (text, unit) => {
    const ranked = rankedOf(requestOf(text))
    expect(ranked[0]).toBe(unit)
    expect(ranked).not.toContain(lexicon.parentOf(unit))
  })

  it('keeps a unit behind its parent when the text does not touch its own themes', () => {
    const ranked = rankedOf(requestOf('Onderzoek naar robots in de fabriek'))
    expect(ranked).toContain('tudelft')
    expect(ranked).not.toContain('tudelft-agtech')
  })

  it('raises a partner called by name, with the name as the reason', () => {
    const request = requestOf('Wij willen met de Haagse Hogeschool robots onderzoeken')
    const { ranked } = match(request, lexicon)
    expect(ranked[0]?.partner).toBe('hhs')
    expect(ranked[0]?.reasons).toContainEqual({
      kind: 'name',
      contribution: expect.any(Number),
      words: ['de Haagse Hogeschool'],
      about: 'hhs',
    })
  })

  it.each([
    ['small', 'edih-zh', 'tudelft'],
    ['large', 'tno', 'edih-zh'],
  ] as const)('for a %s company puts %s before %s', (size, before, after) => {
    const text = 'Proef met AI in de fabriek'
    const ranked = (id: string): number => {
      const exclude = knowledge.partners
        .map((partner) => partner.id)
        .filter((other) => other !== before && other !== after)
      return rankedOf(
        requestOf(text, { organisation: { kind: 'company', size }, exclude }),
      ).indexOf(id)
    }
    expect(ranked(before)).toBe(0)
    expect(ranked(after)).toBe(1)
  })

  it('for a municipality starts with the desk for public bodies', () => {
    expect(rankedOf(requestOf('Als gemeente willen wij een algoritmeregister'))[0]).toBe('dsih')
  })

  it('does not rise with themes that the text does not touch', () => {
    const many: Partner['crossThemes'] = {
      nl: Array.from({ length: 60 }, (_, at) => `onderwerp${at} bijzaak${at}`),
      en: Array.from({ length: 60 }, (_, at) => `subject${at} aside${at}`),
    }
    const partners = knowledge.partners.map((partner) =>
      partner.id === 'hr' ? { ...partner, crossThemes: many } : partner,
    )
    const wide = buildLexicon({ ...knowledge, partners })
    for (const text of texts) {
      const request = requestOf(text)
      const scoreIn = (one: typeof lexicon): number =>
        match(request, one).ranked.find(({ partner }) => partner === 'hr')?.score ?? 0
      expect(scoreIn(wide)).toBeLessThanOrEqual(scoreIn(lexicon) + 0.005)
    }
  })

  it('counts a word once for a partner that has it in many themes', () => {
    const repeated = knowledge.partners.map((partner) =>
      partner.id === 'hr'
        ? { ...partner, crossThemes: { nl: Array<string>(20).fill('lasrobots'), en: [] } }
        : partner,
    )
    const once = knowledge.partners.map((partner) =>
      partner.id === 'hr' ? { ...partner, crossThemes: { nl: ['lasrobots'], en: [] } } : partner,
    )
    const request = requestOf('Proef met lasrobots')
    const themeOf = (partners: Partner[]): number => {
      const { ranked } = match(request, buildLexicon({ ...knowledge, partners }))
      const reasons = ranked.find(({ partner }) => partner === 'hr')?.reasons ?? []
      return reasons.find(({ kind }) => kind === 'theme')?.contribution ?? 0
    }
    expect(themeOf(once)).toBeGreaterThan(0)
    expect(themeOf(repeated)).toBeCloseTo(themeOf(once), 9)
  })
})

describe('a match', () => {
  it('is sure when the text points to the first partner, and unsure when it says nothing', () => {
    expect(match(requestOf('Cobot uitproberen voor we kopen'), lexicon).sure).toBe(true)
    expect(match(requestOf('Geen idee, wij willen iets met AI'), lexicon).sure).toBe(false)
  })

  it('is the same each time', () => {
    const request = requestOf(texts[1] ?? '')
    expect(match(request, lexicon)).toEqual(match(request, lexicon))
  })
})
