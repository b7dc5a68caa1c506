import { matchesOn, type PlainLine, wordsPattern } from '../reading/plain-line.ts'
import type { Found } from './found.ts'
import type { OrganisationKind } from './organisation-words.ts'

const ours = '(?:onze|ons|our|mijn|my)(?: \\S+)?'
const certain = { people: 0.65, plan: 0.6, trade: 0.55 }

/** Who one has at work and whom one works for tell what one is: "our nurses", "onze leerlingen". */
const implied: readonly { kind: OrganisationKind; sure: number; pattern: RegExp }[] = [
  {
    kind: 'start-up',
    sure: certain.plan,
    pattern: wordsPattern(
      '(?:series|serie) [ab]|seed|pre seed|pitchdeck|pitch deck|durfkapitaal|venture capital|accelerator(?: of incubator| or incubator)?|oprichters|founders|cofounder|eerste (?:betalende )?klant|first (?:paying )?customer|launching customer|groeigeld|angel investors?',
    ),
  },
  {
    kind: 'care',
    sure: certain.people,
    pattern: wordsPattern(
      `${ours} (?:\\S*verpleegkundigen|\\S*verzorgenden|patienten|poli|polis|behandelaars|assistentes|artsen|nurses|\\S*carers|patients|midwives|wards?|doctors|physios|outpatient)`,
    ),
  },
  {
    kind: 'education',
    sure: certain.people,
    pattern: wordsPattern(
      `${ours} (?:leerlingen|docenten|leraren|eerstejaars|studenten|pupils|teachers|lecturers|first years)`,
    ),
  },
  {
    kind: 'government',
    sure: certain.people,
    pattern: wordsPattern(
      `${ours} (?:ambtenaren|raadsleden|wethouders?|inwoners|gemeenteraad|civil servants|councillors|aldermen|alderman|mayor|burgemeester)`,
    ),
  },
  {
    kind: 'association',
    sure: certain.people,
    pattern: wordsPattern(
      `${ours} (?:leden|vrijwilligers|donateurs|huurders|members|volunteers|donors|tenants)`,
    ),
  },
  {
    kind: 'company',
    sure: certain.trade,
    pattern: wordsPattern(
      `${ours} (?:klanten|klant|fabriek|machines?|monteurs|hal|werkplaats|webshop|winkels?|vloot|voorman|customers?|clients?|factory|fitters|workshop|shops?|stores?|fleet|foreman|lines?|packers|plant)|(?:wij|we) (?:maken|leveren|verkopen|produceren|lassen|bouwen|verhuren|gieten|frezen|drukken|kweken|telen|repareren|vervoeren|bottelen|vullen|make|sell|supply|manufacture|produce|weld|build|rent out|print|grow|repair|transport|ship|mould|bottle|cast)`,
    ),
  },
]

/** What kind of organisation a text lets one conclude, where it does not say so. */
export function kindImplied(plain: PlainLine): Found<OrganisationKind> | undefined {
  for (const { kind, sure, pattern } of implied) {
    const [first] = matchesOn(plain, pattern)
    if (first) return { value: kind, words: [first.words], confidence: sure }
  }
  return undefined
}
