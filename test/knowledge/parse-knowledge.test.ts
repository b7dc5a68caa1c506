import { describe, expect, it } from 'vitest'
import { KnowledgeFault, parseKnowledge, routeFaults } from '../../knowledge/parse-knowledge.ts'
import type { Hub, NeedType, Partner, Places, Role, Sector } from '../../knowledge/schema.ts'

const both = (text: string) => ({ nl: `${text} nl`, en: `${text} en` })
const noWords = { nl: [], en: [] }
const lines = (count: number) => ({
  nl: Array<string>(count).fill('Regel.'),
  en: Array<string>(count).fill('Line.'),
})

const hub: Hub = {
  name: both('Hub'),
  region: both('Region'),
  language: 'nl',
  controller: 'A university',
  email: 'intake@hub.nl',
  privacyEmail: 'privacy@hub.nl',
  timeZone: 'Europe/Amsterdam',
  openingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  responseDays: 2,
  keepFor: { conversationDays: 28, enquiryMonths: 12 },
  otherHubs: [],
}
const aRole = (id: string, does: string): Role => ({
  ...{ id, name: both(id), does: both(does) },
  ...{ choice: both(`With ${id}`), words: noWords },
})
const research = aRole('research', 'does research')
const advice = aRole('advice', 'gives advice')
const port = {
  id: 'port',
  name: both('Port'),
  inSentence: both('port'),
  scope: both('Ports'),
  vocabulary: noWords,
  useCases: noWords,
}
const pilot: NeedType = {
  id: 'pilot',
  name: both('Pilot'),
  vocabulary: noWords,
  roles: ['research'],
}
const water: Sector = {
  id: 'water',
  name: both('Water'),
  vocabulary: [],
  partners: ['alpha'],
  nearestAreas: ['port'],
}
const places: Places = {
  municipalities: [{ name: 'Delft', places: [] }],
  outside: [{ place: 'Utrecht', province: 'Utrecht' }],
}
const alpha: Partner = {
  id: 'alpha',
  tier: 'founding-partner',
  parent: null,
  name: both('Alpha University'),
  shortName: both('Alpha'),
  aliases: ['Alpha Uni'],
  ambiguousAliases: [],
  formerNames: [],
  kind: 'university',
  city: 'Delft',
  otherLocations: [],
  website: null,
  does: both('Does research.'),
  helps: lines(3),
  bring: lines(2),
  doesNot: lines(1),
  duration: both('Two weeks.'),
  questions: lines(2),
  roles: ['research', 'advice'],
  focusAreas: { port: { strength: 2, themes: noWords } },
  crossThemes: noWords,
  refers: [],
  email: 'ai@alpha.nl',
  language: 'nl',
  sources: [],
  checked: false,
  owner: 'editors',
  reviewBy: '2027-06-01',
}
const beta: Partner = {
  ...alpha,
  id: 'beta',
  name: both('Beta'),
  shortName: both('Beta'),
  aliases: [],
  roles: ['advice'],
  email: 'ai@beta.nl',
}

const cost = {
  id: 'cost',
  question: both('Cost?'),
  asked: { nl: ['a', 'b', 'c'], en: ['a', 'b', 'c'] },
  answer: both('Ask {email}.'),
}
const desk = { id: 'desk', name: both('Desk'), does: both('Helps.'), phone: '112' }

/** A whole folder, with these files in place of its own; undefined takes a file away. */
function folder(changes: Record<string, unknown> = {}): Map<string, unknown> {
  const files = {
    'hub.json': hub,
    'roles.json': [research, advice],
    'focus-areas.json': [port],
    'need-types.json': [pilot],
    'sectors.json': [water],
    'places.json': places,
    'partners/alpha.json': alpha,
    'partners/beta.json': beta,
    ...changes,
  }
  return new Map(Object.entries(files).filter(([, content]) => content !== undefined))
}

const parse = (changes: Record<string, unknown> = {}) => parseKnowledge(folder(changes), 'today')

function faultsOf(changes: Record<string, unknown>): readonly string[] {
  try {
    parse(changes)
  } catch (error) {
    if (error instanceof KnowledgeFault) return error.faults
    throw error
  }
  return []
}

describe('parseKnowledge', () => {
  it('gives the hub, the lists and the partners in the order of their ids', () => {
    const knowledge = parse()
    expect(knowledge.hub).toEqual(hub)
    expect(knowledge.needTypes).toEqual([pilot])
    expect(knowledge.partners.map(({ id }) => id)).toEqual(['alpha', 'beta'])
    expect(knowledge.places.outside[0]?.province).toBe('Utrecht')
  })

  const oneFault: [title: string, changes: Record<string, unknown>, fault: string][] = [
    [
      'a role that is not there',
      { 'partners/beta.json': { ...beta, roles: ['advice', 'magic'] } },
      'partners/beta.json: roles[1]: there is no role "magic". Use the id of an existing role, or add it.',
    ],
    [
      'an answer with a field that is not there',
      { 'questions.json': [{ ...cost, answer: both('Call {phone}.') }] },
      'questions.json: [0].answer: is not right: names a field that is not one of hub, region, controller, email, privacyEmail, days, hours, hubs, partners, areas, sectors, needTypes, answers, conversationDays, enquiryMonths. Correct it.',
    ],
    [
      'an exit that is not there',
      { 'questions.json': [{ ...cost, exits: ['nowhere'] }] },
      'questions.json: [0].exits[0]: there is no exit "nowhere". Use the id of an existing exit, or add it.',
    ],
    [
      'an exit without an address',
      { 'exits.json': [{ ...desk, phone: undefined }] },
      'exits.json: [0]: is not right: has neither a website nor a phone number. Correct it.',
    ],
    [
      'a missing English text',
      { 'partners/alpha.json': { ...alpha, does: { nl: 'Doet onderzoek.' } } },
      'partners/alpha.json: does.en: is missing. Write the English text.',
    ],
    [
      'an empty Dutch text',
      { 'roles.json': [research, { ...advice, does: { nl: '', en: 'gives advice' } }] },
      'roles.json: [1].does.nl: is empty. Write the Dutch text.',
    ],
    [
      'a role that says nothing on a button',
      { 'roles.json': [research, { ...advice, choice: undefined }] },
      'roles.json: [1].choice: is missing. Write its parts, such as { "nl": "…", "en": "…" }.',
    ],
    [
      'a role without words by which it is known',
      { 'roles.json': [research, { ...advice, words: { nl: ['advies'] } }] },
      'roles.json: [1].words.en: is missing. Write the English words.',
    ],
    [
      'a missing list of English words',
      { 'partners/beta.json': { ...beta, crossThemes: { nl: ['haven'] } } },
      'partners/beta.json: crossThemes.en: is missing. Write the English words.',
    ],
    [
      'a missing list of English lines',
      { 'partners/beta.json': { ...beta, bring: { nl: ['Een vraag.', 'Een voorbeeld.'] } } },
      'partners/beta.json: bring.en: is missing. Write the English words.',
    ],
    [
      'a line that stands in one language only',
      { 'partners/beta.json': { ...beta, bring: { ...lines(2), en: lines(3).en } } },
      'partners/beta.json: bring: is not right: one language has more lines than the other. Correct it.',
    ],
    [
      'too many lines',
      { 'partners/beta.json': { ...beta, doesNot: { ...lines(2), en: lines(3).en } } },
      'partners/beta.json: doesNot.en: has too many. Write at most 2.',
    ],
    [
      'a text where a number is due',
      { 'hub.json': { ...hub, responseDays: 'two' } },
      'hub.json: responseDays: is of the wrong kind. Fill in a value of the kind "number".',
    ],
    [
      'a strength above the scale',
      { 'partners/beta.json': { ...beta, focusAreas: { port: { strength: 4, themes: noWords } } } },
      'partners/beta.json: focusAreas.port.strength: is too large. Write at most 3.',
    ],
    [
      'a response in no days',
      { 'hub.json': { ...hub, responseDays: 0 } },
      'hub.json: responseDays: is too small. Write more than 0.',
    ],
    [
      'a kind of partner that is not known',
      { 'partners/beta.json': { ...beta, tier: 'friend' } },
      'partners/beta.json: tier: is not a known choice. Choose one of: founding-partner, taskforce-member, hbo-partner, network-partner, fieldlab, unit, external.',
    ],
    [
      'an address that is none',
      { 'partners/beta.json': { ...beta, email: 'beta' } },
      'partners/beta.json: email: is not written as expected. Write an e-mail address, such as name@organisation.example.',
    ],
    [
      'a day that does not exist',
      { 'partners/beta.json': { ...beta, reviewBy: '2027-02-30' } },
      'partners/beta.json: reviewBy: is not written as expected. Write a date that exists, such as 2027-06-01.',
    ],
    [
      'a misspelt field',
      { 'partners/beta.json': { ...beta, responsDays: 3 } },
      'partners/beta.json: whole file: has an unknown field responsDays. Correct the spelling or remove it.',
    ],
    [
      'a file name that differs from the id',
      { 'partners/beta.json': { ...beta, id: 'gamma' } },
      'partners/beta.json: id: is "gamma". Name the file gamma.json, or change the id.',
    ],
    [
      'a file that is not there',
      { 'sectors.json': undefined },
      'sectors.json: whole file: is missing. Add the file.',
    ],
    [
      'a parent that is not there',
      { 'partners/beta.json': { ...beta, parent: 'gamma' } },
      'partners/beta.json: parent: there is no partner "gamma". Use the id of an existing partner, or add it.',
    ],
    [
      'a referral to nobody',
      { 'partners/beta.json': { ...beta, refers: [{ when: both('law'), to: 'gamma' }] } },
      'partners/beta.json: refers[0].to: there is no partner "gamma". Use the id of an existing partner, or add it.',
    ],
    [
      'a focus area that is not there',
      {
        'partners/beta.json': { ...beta, focusAreas: { space: { strength: 1, themes: noWords } } },
      },
      'partners/beta.json: focusAreas.space: there is no focus area "space". Use the id of an existing focus area, or add it.',
    ],
    [
      'a sector near an area that is not there',
      { 'sectors.json': [{ ...water, nearestAreas: ['port', 'space'] }] },
      'sectors.json: [0].nearestAreas[1]: there is no focus area "space". Use the id of an existing focus area, or add it.',
    ],
    [
      'a sector with a partner that is not there',
      { 'sectors.json': [{ ...water, partners: ['gamma'] }] },
      'sectors.json: [0].partners[0]: there is no partner "gamma". Use the id of an existing partner, or add it.',
    ],
    [
      'a need whose role is not there',
      { 'need-types.json': [{ ...pilot, roles: ['magic'] }] },
      'need-types.json: [0].roles[0]: there is no role "magic". Use the id of an existing role, or add it.',
    ],
    [
      'a need without a role',
      { 'need-types.json': [{ ...pilot, roles: [] }] },
      'need-types.json: [0].roles: has too few. Write at least 1.',
    ],
    [
      'an id that stands for two things',
      { 'roles.json': [research, advice, research] },
      'roles.json: [2].id: "research" is also the id of [0]. Give each its own id.',
    ],
    [
      'a focus area in which nobody is strong',
      {
        'partners/alpha.json': {
          ...alpha,
          focusAreas: { port: { strength: 1, themes: noWords } },
        },
        'partners/beta.json': { ...beta, tier: 'external' },
      },
      "focus-areas.json: port: no partner has strength 2 or 3 here. Add the strength to a partner's card, or remove the area.",
    ],
    [
      'a role that only an outsider has',
      {
        'partners/alpha.json': { ...alpha, roles: ['research'] },
        'partners/beta.json': { ...beta, tier: 'external' },
      },
      "roles.json: advice: no partner of the network has this role. Add it to a partner's card, or remove the role.",
    ],
    [
      'a name that two partners share, in whatever case',
      { 'partners/beta.json': { ...beta, formerNames: ['ALPHA uni'] } },
      'partners/beta.json: aliases: "alpha uni" is also a name of alpha. Keep it on one card, or list it under ambiguousAliases on both.',
    ],
  ]

  it.each(oneFault)('names file, path and remedy of %s', (_title, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault])
  })

  it('lists the faults of all files at once, one on a line', () => {
    const changes = {
      'hub.json': { ...hub, email: 'nobody' },
      'partners/alpha.json': { ...alpha, owner: undefined },
      'partners/beta.json': { ...beta, roles: ['magic'] },
    }
    expect(faultsOf(changes).map((line) => line.split(': ').slice(0, 2))).toEqual([
      ['hub.json', 'email'],
      ['partners/alpha.json', 'owner'],
      ['partners/beta.json', 'roles[0]'],
    ])
    expect(() => parse(changes)).toThrow(/^hub.*\npartners.*\npartners.*"magic"/)
  })

  it('blames a broken list once, and not the cards that refer to it', () => {
    const faults = faultsOf({ 'roles.json': [{ ...research, name: undefined }, advice] })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain('roles.json: [0].name')
  })

  it('lets a unit carry a name of its parent', () => {
    const unit = { ...beta, tier: 'unit', parent: 'alpha', aliases: ['Alpha Uni'] }
    expect(faultsOf({ 'partners/beta.json': unit })).toEqual([])
  })

  it('lets two partners share a name that is listed as ambiguous', () => {
    const shared = { ambiguousAliases: ['Delft'], aliases: ['Delft'] }
    expect(
      faultsOf({
        'partners/alpha.json': { ...alpha, ...shared },
        'partners/beta.json': { ...beta, ...shared },
      }),
    ).toEqual([])
  })

  it('asks for at least one card', () => {
    const faults = faultsOf({
      'partners/alpha.json': undefined,
      'partners/beta.json': undefined,
      'sectors.json': [],
    })
    expect(faults).toEqual(['partners: whole folder: has no card. Add a partner.'])
  })
})

describe('routeFaults', () => {
  it('finds nothing when every route has an address', () => {
    expect(routeFaults(parse())).toEqual([])
  })

  it.each(['ai@beta.example', 'ai@beta.test', 'ai@example.com', 'ai@mail.example.org'])(
    'finds the example address %s',
    (email) => {
      const knowledge = parse({ 'partners/beta.json': { ...beta, email } })
      expect(routeFaults(knowledge)).toEqual([
        `partners/beta.json: email: ${email} is an example (RFC 2606). Write the address that is read.`,
      ])
    },
  )

  it('takes an address that only looks like an example', () => {
    const email = 'example@examplecompany.nl'
    const knowledge = parse({ 'partners/beta.json': { ...beta, email } })
    expect(routeFaults(knowledge)).toEqual([])
  })

  it('finds a partner without an address, and lets an outsider have none', () => {
    const knowledge = parse({
      'partners/alpha.json': { ...alpha, email: null },
      'partners/beta.json': { ...beta, email: null, tier: 'external' },
    })
    expect(routeFaults(knowledge)).toEqual([
      'partners/alpha.json: email: is missing. Write the address that is read.',
    ])
  })

  it("finds example addresses of the hub's own mailboxes", () => {
    const examples = { email: 'intake@hub.example', privacyEmail: 'privacy@hub.example' }
    const knowledge = parse({ 'hub.json': { ...hub, ...examples } })
    expect(routeFaults(knowledge).map((line) => line.split(': ')[1])).toEqual([
      'email',
      'privacyEmail',
    ])
  })
})
