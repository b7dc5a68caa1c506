import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { keptKnowledge, keptLexicon } from '../../adapters/kept-knowledge.ts'
import { understand } from '../../knowledge/understand.ts'

const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
const lexicon = keptLexicon(keptKnowledge(folder))
const areasOf = (text: string): string[] =>
  understand(text, lexicon).focusAreas.map(({ value }) => value)
const needOf = (text: string) => understand(text, lexicon).needType

describe('the focus areas of a text', () => {
  it.each([
    ['Havenlogistiek verbeteren', ['port-maritime']],
    ['Zorgdata veilig delen', ['health-care']],
    ['Wij bouwen binnenvaartschepen', ['port-maritime']],
    ['Lasfouten herkennen', ['technical-industry']],
    ['Netcongestie op ons bedrijventerrein', ['energy-sustainability']],
    ['Witwassen opsporen', ['peace-justice-security']],
    ['Radiology scans at our hospital', ['health-care']],
    ['Predictive maintenance on our ships', ['port-maritime', 'technical-industry']],
    ['Predictive maintenance op onze schepen', ['port-maritime', 'technical-industry']],
    ['Mijn wachtwoord is [••• password]. Wij willen iets met AI', []],
    ['Wij willen iets met AI', []],
    ['Een chatbot voor onze webshop', []],
  ])('of "%s" are %j', (text, areas) => {
    expect(areasOf(text)).toEqual(areas)
  })

  it('rest on the words as they are written', () => {
    const [area] = understand('Onze KRANEN in de haven vallen uit', lexicon).focusAreas
    expect(area?.words).toEqual(['KRANEN', 'haven'])
  })

  it.each([
    'Ik maak me zorgen over onze administratie',
    'Wij zorgen voor een snelle levering',
    'Onze luchthaven wil bagage sneller sorteren',
    'Onze jachthaven zoekt hulp',
    'De lijn loopt recht vooruit',
    'Het is net een bank',
    'Dat kost ons veel energie',
    'Artificial intelligence for our team',
    'We ship products to customers',
    'We take care of our customers',
    'Wij willen een neuraal netwerk bouwen',
  ])('are not read into "%s"', (text) => {
    expect(areasOf(text)).toEqual([])
  })

  it.each([
    ['Energieverbrijk van kantoren', 'energy-sustainability'],
    ['Ons ziekenhius', 'health-care'],
    ['Netcongesite', 'energy-sustainability'],
    ['Onze machiens staan stil', 'technical-industry'],
  ])('are seen through the typing error in "%s"', (text, area) => {
    expect(areasOf(text)).toContain(area)
  })

  it.each(['Een positie in de markt', 'We need action', 'Onze nieuwe poort'])(
    'are not seen in the ordinary words of "%s"',
    (text) => {
      expect(areasOf(text)).toEqual([])
    },
  )
})

describe('the need type of a text', () => {
  it.each([
    ['Wij weten niet waar we moeten beginnen', 'orientation'],
    ['Ons personeel moet leren werken met AI', 'training-talent'],
    ['We zoeken een stagiair', 'student-project'],
    ['Together with a university we want to do research', 'research-collaboration'],
    ['Wij willen een proefproject opzetten', 'pilot-poc'],
    ['Waar kunnen we onze robot testen?', 'testing-facility'],
    ['Wij willen data delen met andere bedrijven', 'data'],
    ['Is er subsidie voor ons project?', 'funding'],
    ['Wij zoeken een investeerder', 'startup-capital'],
    ['Mogen wij camerabeelden gebruiken?', 'legal-ethics'],
    ['Wie kan deze software voor ons bouwen?', 'technology-supplier'],
    ['Wij willen lid worden', 'join-network'],
    ['Onze aanbesteding voor slimme camera’s', 'public-procurement'],
  ])('of "%s" is %s', (text, need) => {
    expect(needOf(text)).toMatchObject({ value: need })
    expect(needOf(text)?.confidence).toBeGreaterThan(0.3)
  })

  it.each([
    ['We doen geen onderzoek maar zoeken een leverancier', 'technology-supplier'],
    ['We are not looking for a supplier but want to do research', 'research-collaboration'],
    ['Wij zoeken geen subsidie, wel studenten', 'student-project'],
  ])('is not what "%s" denies', (text, need) => {
    expect(needOf(text)?.value).toBe(need)
  })

  it.each([
    ['SLIM-subsidie', 'Wat slim bedacht', 'SLIM'],
    ['De MIT-regeling', 'Komt u mit?', 'MIT'],
  ])('knows "%s" by its capitals, unlike "%s"', (asked, other, word) => {
    expect(needOf(asked)?.words).toContain(word)
    expect(needOf(other)?.words).toEqual([])
  })

  it('is a guess without words when only a task is named', () => {
    expect(needOf('Herken roest op onze schepen')).toEqual({
      value: 'pilot-poc',
      words: [],
      confidence: 0.2,
    })
  })

  it.each(['Robots in de haven', 'Robots in the port', 'waterstof', 'digital twin'])(
    'is a trial, as a guess, when only a subject is named: "%s"',
    (text) => {
      expect(needOf(text)).toEqual({ value: 'pilot-poc', words: [], confidence: 0.2 })
    },
  )

  it('is a first orientation when nothing is named', () => {
    expect(needOf('Hallo')).toEqual({ value: 'orientation', words: [], confidence: 0.2 })
  })
})

describe('the organisation in a text', () => {
  it.each([
    ['Wij zijn een scheepswerf', 'company'],
    ['Als gemeente zoeken wij hulp', 'government'],
    ['Our hospital wants a pilot', 'care'],
    ['Startup in Den Haag met AI', 'start-up'],
    ['Onze stichting helpt ouderen', 'association'],
    ['Ik werk bij een middelbare school', 'education'],
    ['We zoeken een ziekenhuis voor onze test', undefined],
    ['We are looking for a supplier', undefined],
    ['Wij hebben net een bank gekocht', undefined],
  ])('of "%s" is of the kind %s', (text, kind) => {
    expect(understand(text, lexicon).kind?.value).toBe(kind)
  })

  it.each([
    ["Ik ben zzp'er", 'solo', "zzp'er"],
    ['Wij zijn met 9 medewerkers', 'micro', '9 medewerkers'],
    ['Een bedrijf met 49 mensen', 'small', '49 mensen'],
    ['Wij hebben vijftig medewerkers', 'medium', 'vijftig medewerkers'],
    ['Er werken 60 man', 'medium', '60 man'],
    ['Tweehonderdvijftig werknemers', 'large', 'Tweehonderdvijftig werknemers'],
    ['Roosters voor 400 zorgmedewerkers', 'large', '400 zorgmedewerkers'],
    ['Our two hundred employees', 'medium', 'two hundred employees'],
    ['Ons concern telt 1.200 medewerkers', 'large', '1.200 medewerkers'],
    ['Wij zijn een mkb-bedrijf', 'small', 'mkb-bedrijf'],
  ])('of "%s" is %s', (text, size, word) => {
    expect(understand(text, lexicon).size).toMatchObject({ value: size, words: [word] })
  })

  it('has no size when the people counted are others', () => {
    expect(understand('Wij hebben 12 vrachtwagens en 400 klanten', lexicon).size).toBeUndefined()
  })
})

describe('the sector of a text', () => {
  it.each([
    ['Oogstrobot voor tomaten in de kas', 'horticulture'],
    ['Wij zijn een bank', 'finance'],
    ['Verkeerslichten slimmer regelen', 'mobility'],
    ['Op de bank in de kantine', undefined],
    ['Ons kantoor staat in Noordwijk', undefined],
  ])('of "%s" is %s', (text, sector) => {
    expect(understand(text, lexicon).sector?.value).toBe(sector)
  })
})

describe('the partners named in a text', () => {
  it.each([
    ['Wij willen samenwerken met TNO en de TU Delft', ['tno', 'tudelft']],
    ['Kan REAiHL ons helpen?', ['reaihl']],
    ['Ons bedrijf zit in Delft', []],
    ['Wij zijn een bedrijf in Leiden', []],
    ['Een klant, twee klanten, een idee', []],
    ['WIJ ZOEKEN EEN PARTNER', []],
    ['Wij sturen een offerte van 5.000 eur', []],
  ])('"%s" are %j', (text, partners) => {
    expect(understand(text, lexicon).partners.map(({ value }) => value)).toEqual(partners)
  })
})
