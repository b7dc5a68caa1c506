import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadKnowledge, parseFiles, readFiles } from '../../adapters/knowledge-files.ts'
import { type Language, languages } from '../../knowledge/language.ts'
import { routeFaults } from '../../knowledge/parse-knowledge.ts'
import type { Partner } from '../../knowledge/schema.ts'

const folder = join(import.meta.dirname, '../../knowledge/zuid-holland')
const knowledge = loadKnowledge(folder)

const ids = [
  ...['tudelft', 'eur', 'erasmusmc', 'leiden', 'lumc', 'innovationquarter', 'tno', 'pzh'],
  ...['rotterdam', 'denhaag', 'ebz', 'ortec', 'odido', 'batenburg', 'kpn'],
  ...['hhs', 'hr', 'hsleiden', 'inholland'],
  ...['edih-zh', 'dsih', 'aic4nl', 'security-delta', 'smartport', 'medical-delta'],
  ...['convergence', 'zh-mkb-data-studio', 'icai'],
  ...['robohouse', 'samxl', 'doiot', 'ramlab', 'duurzaamheidsfabriek'],
  ...['living-lab-scheveningen', 'rdm', 'unmanned-valley', 'digicampus', 'nell'],
  ...['tudelft-agtech', 'reaihl', 'cairelab', 'sails', 'elaw', 'ecda', 'appl-ai'],
  ...['rvo', 'kvk', 'een', 'ap-rdi', 'yesdelft'],
]

type Text = { at: string; text: string }

/** Every text in a value, with its path. */
function textsIn(value: unknown, at: string): Text[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${at}/${key}`))
}

/** Paths of the values that stand in one language only. */
function inOneLanguage(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { nl, en } = { nl: undefined, en: undefined, ...value }
  const filled = [nl, en].map((side) => textsIn(side, at).some(({ text }) => text.trim() !== ''))
  const lonely = nl !== undefined && filled[0] !== filled[1] ? [at] : []
  return [
    ...lonely,
    ...Object.entries(value).flatMap(([key, part]) => inOneLanguage(part, `${at}/${key}`)),
  ]
}

const files = [...parseFiles(readFiles(folder))]
// Terms and marks that were learned are in no sentence.
const texts = files
  .filter(([file]) => file !== 'request-model.json')
  .flatMap(([file, content]) => textsIn(content, file))
  .filter(({ at }) => !/^term-model\.json\/(?:nl|en)\/terms\//.test(at))
const textsWith = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text))

const lineParts = ['helps', 'bring', 'doesNot', 'questions'] as const

const linesOf = (card: Partner, language: Language): string[] => [
  ...lineParts.flatMap((part) => card[part][language]),
  card.duration[language],
]

const partnersOf = (...tiers: Partner['tier'][]): Partner[] =>
  knowledge.partners.filter(({ tier }) => tiers.includes(tier))

function partnersCalled(name: string): string[] {
  return knowledge.partners
    .filter(({ aliases, formerNames }) => [...aliases, ...formerNames].includes(name))
    .map(({ id }) => id)
}

describe('the cards of Zuid-Holland', () => {
  it('are those of the fifty partners', () => {
    expect(knowledge.partners.map(({ id }) => id)).toEqual([...ids].sort())
  })

  it.each([
    ['T-Mobile', 'odido'],
    ['T-Mobile Nederland', 'odido'],
    ['NL AIC', 'aic4nl'],
    ['Nederlandse AI Coalitie', 'aic4nl'],
    ['Batenburg Technologie', 'batenburg'],
    ['The Hague Security Delta', 'security-delta'],
  ])('still know a partner by its old name %s', (name, id) => {
    expect(partnersCalled(name)).toEqual([id])
  })

  it('say in one or two sentences what a partner does', () => {
    for (const { id, does } of knowledge.partners) {
      for (const language of languages) {
        expect(does[language], id).toMatch(/^\S.*\.$/)
        expect(does[language].split(/[.?]\s/).length, id).toBeLessThanOrEqual(2)
      }
      expect(does.nl, id).not.toBe(does.en)
    }
  })

  it('keep every line short, and end it with a full stop or a question mark', () => {
    for (const card of knowledge.partners) {
      for (const line of languages.flatMap((language) => linesOf(card, language))) {
        expect(line.length, `${card.id}: ${line}`).toBeLessThanOrEqual(140)
        expect(line, card.id).toMatch(/^\S.*[.?]$/)
      }
    }
  })

  it('ask their example questions as an organisation would', () => {
    for (const { id, questions } of knowledge.partners) {
      for (const question of questions.nl) {
        expect(question, id).toMatch(/\b(?:wij|ons|onze)\b.*\?$/i)
      }
      for (const question of questions.en) {
        expect(question, id).toMatch(/\b(?:we|us|our|ours)\b.*\?$/i)
      }
    }
  })

  it('give each partner lines of its own', () => {
    for (const language of languages) {
      const lines = knowledge.partners.flatMap((card) => linesOf(card, language))
      expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
    }
  })

  it('say of everything a partner does not do which other partner does', () => {
    for (const { id, doesNot, refers } of knowledge.partners) {
      const others = knowledge.partners.filter((other) => refers.some(({ to }) => to === other.id))
      for (const language of languages) {
        const named = (line: string) =>
          others.some(({ shortName }) => line.includes(shortName[language]))
        expect(
          doesNot[language].filter((line) => !named(line)),
          id,
        ).toEqual([])
      }
    }
  })

  it('call a duration an indication', () => {
    for (const { id, duration } of knowledge.partners) {
      expect(duration.nl, id).toMatch(/^Indicatie: .*\.$/)
      expect(duration.en, id).toMatch(/^Indication: .*\.$/)
    }
  })

  it('name a source for every card that was checked, without its protocol', () => {
    const unsourced = knowledge.partners.filter(
      ({ checked, sources }) => checked && sources.length === 0,
    )
    expect(unsourced.map(({ id }) => id)).toEqual([])
    const sources = knowledge.partners.flatMap((card) => card.sources)
    expect(
      sources.filter((source) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/,\s]|$)/.test(source)),
    ).toEqual([])
  })

  it('say of a member company that it is a supplier and that there are others', () => {
    const members = partnersOf('taskforce-member')
    expect(members.map(({ id }) => id)).toEqual(['batenburg', 'kpn', 'odido', 'ortec'])
    for (const { does, id } of members) {
      expect(does.nl, id).toMatch(/leverancier .* lid van het netwerk.* andere leveranciers/)
      expect(does.en, id).toMatch(/supplier .* member of the network.* other suppliers/)
    }
  })

  it('name the parent in what a unit does', () => {
    for (const { id, parent, does } of partnersOf('unit', 'fieldlab')) {
      const family = knowledge.partners.find((partner) => partner.id === parent)
      if (family === undefined) continue
      for (const language of languages) {
        expect(does[language], id).toContain(family.shortName[language])
      }
    }
    expect(partnersOf('unit').filter(({ parent }) => parent === null)).toEqual([])
  })

  it('say of those outside the network that they are no partner, and give them no address', () => {
    for (const { id, does, email } of partnersOf('external')) {
      expect(does.nl, id).toMatch(/geen partners? van de hub/)
      expect(does.en, id).toMatch(/not (?:a partner|partners) of the hub/)
      expect(email, id).toBeNull()
    }
  })

  it('carry example addresses only, so that nothing shipped can be mailed', () => {
    const asked = knowledge.partners.filter(({ tier }) => tier !== 'external')
    expect(asked.map(({ id, email }) => [id, email?.endsWith('.example')])).toEqual(
      asked.map(({ id }) => [id, true]),
    )
    expect(routeFaults(knowledge)).toHaveLength(asked.length + 2)
  })

  it('are to be read again in 2027', () => {
    const days = new Set(knowledge.partners.map(({ reviewBy }) => reviewBy))
    expect([...days].sort()).toEqual(['2027-03-01', '2027-06-01'])
  })

  it('refer to another partner than themselves', () => {
    expect(
      knowledge.partners.filter(({ id, refers }) => refers.some(({ to }) => to === id)),
    ).toEqual([])
  })
})

describe('every text of the folder', () => {
  it('exists in Dutch and in English', () => {
    expect(files.flatMap(([file, content]) => inOneLanguage(content, file))).toEqual([])
  })

  it('bears no mark of something still to be checked', () => {
    expect(textsWith(/check\]|\[|\bTODO\b|in te vullen/i)).toEqual([])
  })

  it('says u and never je, except in what visitors may ask', () => {
    const familiar = textsWith(/\b(?:je|jij|jou|jouw|jullie)\b/i)
    expect(familiar.filter(({ at }) => !/^questions\.json\/\d+\/asked\//.test(at))).toEqual([])
  })

  it('has no exclamation mark outside the name YES!Delft', () => {
    const without = texts.filter(({ text }) => text.replaceAll('YES!Delft', '').includes('!'))
    expect(without).toEqual([])
  })

  it('has no space too many', () => {
    expect(textsWith(/^\s|\s$|\s\s|^$/)).toEqual([])
  })
})

describe('the hub, its lists and its places', () => {
  it('name the five focus areas as they read in a sentence', () => {
    expect(knowledge.focusAreas.map(({ inSentence }) => inSentence.nl)).toEqual([
      'vrede, recht en veiligheid',
      'haven en maritiem',
      'energie en duurzaamheid',
      'gezondheid en zorg',
      'technische industrie',
    ])
  })

  it('have a clause on what each of the twelve roles does', () => {
    expect(knowledge.roles).toHaveLength(12)
    for (const { does, id } of knowledge.roles) {
      for (const language of languages) expect(does[language], id).toMatch(/^[a-z].*[^.]$/)
    }
  })

  it('cover the fifty municipalities, each place in one of them', () => {
    const { municipalities } = knowledge.places
    const names = municipalities.flatMap(({ name, places, en }) =>
      [name, ...places, en ?? []].flat(),
    )
    expect(municipalities).toHaveLength(50)
    expect(names).toHaveLength(new Set(names).size)
    expect(municipalities.find(({ en }) => en === 'The Hague')?.name).toBe('Den Haag')
  })

  it('give each place outside the region one province, never the own', () => {
    const { municipalities, outside } = knowledge.places
    const inside = new Set(municipalities.flatMap(({ name, places }) => [name, ...places]))
    expect(outside.filter(({ place }) => inside.has(place))).toEqual([])
    expect(outside.filter(({ province }) => province === 'Zuid-Holland')).toEqual([])
    expect(new Set(outside.map(({ place }) => place)).size).toBe(outside.length)
  })

  it.each([
    ['Leerdam', 'AI Hub Midden-Nederland'],
    ['Breda', 'AI-hub Brainport'],
    ['Amsterdam', 'AI-hub Amsterdam-regio'],
    ['Maastricht', 'Brightlands AI Hub'],
    ['Zwolle', 'AI-hub Oost-Nederland'],
    ['Assen', 'AI Hub Noord-Nederland'],
  ])('lead from %s to the hub that serves it', (place, hub) => {
    const province = knowledge.places.outside.find((entry) => entry.place === place)?.province
    const serving = knowledge.hub.otherHubs.filter(({ provinces }) =>
      provinces.some((served) => served === province),
    )
    expect(serving.map(({ name }) => name)).toEqual([hub])
  })
})
