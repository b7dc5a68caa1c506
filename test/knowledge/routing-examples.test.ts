import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { keptKnowledge, keptLexicon } from '../../adapters/kept-knowledge.ts'
import type { Language } from '../../knowledge/language.ts'
import { match } from '../../knowledge/match.ts'
import { understand } from '../../knowledge/understand.ts'

// A question in Dutch and English, its focus areas, its need type, and the partners that may be first.
const table = `
Onze kranen in de haven vallen vaak uit. Kan AI storingen voorspellen? | Our port cranes often fail. Can AI predict breakdowns? | port-maritime technical-industry | pilot-poc | tno tudelft hr
Wij willen predictive maintenance op onze schepen | We want predictive maintenance on our ships | port-maritime technical-industry | pilot-poc | tudelft tno smartport
We zijn een klein metaalbedrijf en weten niet waar te beginnen | We are a small metal company and don't know where to start | technical-industry | orientation | edih-zh innovationquarter hr
Welke subsidie is er voor een AI-project van ons maakbedrijf? | Which subsidy is there for our factory's AI project? | technical-industry | funding | innovationquarter pzh rvo
Valt onze wervingssoftware onder hoog risico van de AI-verordening? | Is our recruitment software high-risk under the AI Act? | peace-justice-security | legal-ethics | elaw leiden eur
We zoeken een ziekenhuis om ons algoritme voor hersenscans te valideren | We seek a hospital to validate our brain scan algorithm | health-care | testing-facility | erasmusmc lumc reaihl
Huisartsenapp die patiëntvragen sorteert, met wie testen we? | GP app that triages patient questions; with whom do we test? | health-care | testing-facility | lumc nell medical-delta
Kan een AI het gesprek met de patiënt samenvatten? | Can AI summarise the talk with the patient? | health-care | pilot-poc | lumc cairelab erasmusmc
Is onze AI voor de IC ethisch verantwoord? | Is our ICU AI ethically responsible? | health-care | legal-ethics | reaihl erasmusmc tudelft
Netcongestie: kan AI ons bedrijventerrein helpen? | Grid congestion: can AI help our business park? | energy-sustainability | pilot-poc | tudelft tno innovationquarter
We willen energieverbruik van ons kantoor verlagen | We want to lower our office's energy use | energy-sustainability | orientation | edih-zh tno batenburg
Oogstrobot voor tomaten in de kas | Harvesting robot for tomatoes in the greenhouse | technical-industry | research-collaboration | tudelft-agtech tudelft inholland
Aardwarmte in onze kassen slim aansturen | Control geothermal in our greenhouses smartly | energy-sustainability | pilot-poc | batenburg tno tudelft-agtech
Wij zijn een gemeente en willen een algoritmeregister | We are a municipality and want an algorithm register | peace-justice-security | legal-ethics | dsih leiden rotterdam
Startup in Den Haag met AI voor drukte op evenementen | Startup in The Hague with AI for event crowds | peace-justice-security | testing-facility | living-lab-scheveningen denhaag security-delta
We zoeken een student voor een dashboard met onze data | We want a student for a dashboard with our data | technical-industry | student-project | hhs hr zh-mkb-data-studio
Ik wil een promovendus laten onderzoeken hoe robots samenwerken | I want a PhD to research how robots cooperate | technical-industry | research-collaboration | tudelft tno robohouse
Onze start-up zoekt groeikapitaal | Our startup seeks growth capital | - | startup-capital | innovationquarter yesdelft
Ons personeel moet leren werken met AI | Our staff must learn to use AI | - | training-talent | hhs hr ecda
Wij willen lid worden van het netwerk | We want to join the network | - | join-network | aic4nl innovationquarter ebz
Voorspel de aankomsttijd van onze binnenschepen | Predict arrival time of our barges | port-maritime | pilot-poc | eur smartport tno
Roosterplanning voor 400 zorgmedewerkers | Roster planning for 400 care staff | health-care | technology-supplier | ortec eur lumc
Routeplanning voor onze vrachtwagens | Route planning for our trucks | technical-industry | technology-supplier | ortec eur
Wij bouwen een chatbot voor onze webshop | We build a chatbot for our webshop | - | technology-supplier | hr ecda edih-zh
Hoe herken ik deepfakes in klantgesprekken? | How do I recognise deepfakes in customer calls? | peace-justice-security | research-collaboration | tno security-delta leiden
Fraude in declaraties opsporen | Detect fraud in claims | peace-justice-security | pilot-poc | tno eur leiden
Drone-inspectie van kademuren | Drone inspection of quay walls | port-maritime technical-industry | testing-facility | unmanned-valley rdm smartport
Composietromp van een jacht geautomatiseerd bouwen | Build a yacht's composite hull automatically | port-maritime technical-industry | testing-facility | samxl tudelft inholland
5G-sensoren in ons magazijn testen | Test 5G sensors in our warehouse | technical-industry | testing-facility | doiot kpn edih-zh
Cobot uitproberen voor we kopen | Try a cobot before we buy | technical-industry | testing-facility | robohouse edih-zh hr
Drinkwaterleidingen bewaken met AI | Monitor drinking water pipes with AI | energy-sustainability | research-collaboration | tudelft tno pzh
Verkeerslichten slimmer regelen | Make traffic lights smarter | - | pilot-poc | pzh tudelft tno
Satellietbeelden gebruiken voor oogstvoorspelling | Use satellite images for yield prediction | technical-industry | research-collaboration | tudelft tudelft-agtech leiden
AI-assistent voor onze juristen | AI assistant for our lawyers | peace-justice-security | pilot-poc | leiden elaw eur
Defensietechniek: autonome voertuigen | Defence tech: autonomous vehicles | peace-justice-security technical-industry | research-collaboration | tno tudelft security-delta
Vermindering van uitstoot van zeeschepen | Lower emissions of seagoing ships | port-maritime energy-sustainability | research-collaboration | tno smartport eur
Slimme containerterminal, wie kan helpen? | Smart container terminal, who can help? | port-maritime | orientation | smartport eur tno
Laboratoriumdata van ons biotechbedrijf | Lab data of our biotech company | technical-industry health-care | research-collaboration | tudelft leiden hsleiden
Museumcollectie doorzoekbaar maken | Make museum collection searchable | - | research-collaboration | leiden hr
Geen idee, wij willen iets met AI | No idea, we want something with AI | - | orientation | innovationquarter edih-zh zh-mkb-data-studio
`

type Example = {
  text: Record<Language, string>
  areas: string[]
  need: string
  acceptable: string[]
}

const examples = table
  .trim()
  .split('\n')
  .map((row): Example => {
    const [nl = '', en = '', areas = '', need = '', partners = ''] = row.split(' | ')
    return {
      text: { nl, en },
      areas: areas === '-' ? [] : areas.split(' '),
      need,
      acceptable: partners.split(' '),
    }
  })

const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
const lexicon = keptLexicon(keptKnowledge(folder))

function rankedFor({ text, areas, need }: Example, language: Language, answered: boolean) {
  const read = understand(text[language], lexicon)
  return match(
    {
      text: text[language],
      focusAreas: answered ? areas : read.focusAreas.map(({ value }) => value),
      needType: answered ? need : (read.needType?.value ?? 'other'),
    },
    lexicon,
  ).ranked.map(({ partner }) => partner)
}

describe('the partners for the routing examples', () => {
  it.each([
    ['nl', true, 0.9, 0.95],
    ['nl', false, 0.9, 0.95],
    ['en', true, 0.85, 0.95],
    ['en', false, 0.8, 0.9],
  ] as const)(
    'in %s (area and need answered: %s) are acceptable first and in the first three',
    (language, answered, leastFirst, leastThree) => {
      const misses: string[] = []
      let first = 0
      let three = 0
      for (const example of examples) {
        const ranked = rankedFor(example, language, answered)
        const isFirst = example.acceptable.includes(ranked[0] ?? '')
        if (isFirst) first += 1
        else misses.push(`${example.text[language]}: ${ranked.join(', ')}`)
        if (ranked.some((id) => example.acceptable.includes(id))) three += 1
      }
      const shares = { first: first / examples.length, three: three / examples.length }
      console.info(language, answered ? 'answered' : 'from the text', shares, misses)
      expect(examples).toHaveLength(40)
      expect(shares.first).toBeGreaterThanOrEqual(leastFirst)
      expect(shares.three).toBeGreaterThanOrEqual(leastThree)
    },
  )
})
