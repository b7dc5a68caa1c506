import type { FactId } from './question.ts'
import { facts } from './questions/facts.ts'
import { partner } from './questions/partner.ts'
import { wordingIn } from './wording/wording.ts'

/** An answer that was named, and what should stand there. */
export type Named = { question: FactId; value?: string }

/** What people call an answer besides its label, in either language. */
const CALLED: Record<FactId, string> = {
  need: 'vraag|de vraag zelf|omschrijving|tekst|question|the question itself|description|text|need',
  core: 'kern|samenvatting|heart|summary|core',
  area: 'gebied|onderwerpen|focusgebied|topic|areas|focus area|subject',
  needType: 'hulp|hulpvraag|soort vraag|type hulp|help|type of help|kind of question',
  partnerRole: 'werkwijze|soort partner|type partner|samenwerking|kind of partner|type of partner',
  organisation: `bedrijf|bedrijfsnaam|organisatienaam|naam van de organisatie|naam van het bedrijf|
    instelling|company|company name|organisation name|organization|organization name`,
  place: 'vestigingsplaats|stad|locatie|gemeente|town|city|location|municipality',
  kind: 'soort bedrijf|type organisatie|organisatiesoort|type of organisation|kind of company',
  size: `medewerkers|aantal mensen|aantal werknemers|grootte|omvang|personeel|size|employees|
    number of employees|staff|headcount`,
  sector: 'branche|bedrijfstak|industry|branch',
  name: 'contactpersoon|contact person',
  email: 'email|mail|mailadres|e-mail|email address|mail address',
  desiredDate: 'datum|startdatum|einddatum|deadline|date|start date|end date|timing',
  stage: 'stand|fase|stage|phase',
  data: 'dataset|datasets|data voor ai|beschikbare gegevens|beschikbare data|available data',
  role: 'rol|functietitel|baan|role|job|job title|title',
  phone: 'telefoon|mobiel|mobiele nummer|telefoonnr|phone|mobile|telephone|telephone number',
  kvk: `kvk|kvk-nr|kamer van koophandel|handelsregister|inschrijfnummer|chamber of commerce|
    chamber of commerce number|trade register`,
  partner: 'partnerkeuze|keuze|partner choice|choice',
}
const ARTICLE = String.raw`(?:(?:de|het|mijn|onze|ons|uw|the|my|our|your)\s+)?`
/** Between a name and what should stand there: "plaats in Leiderdorp", "de sector is zorg". */
const LINK = String.raw`(?:\s*[:=]\s*|\s+(?:is|zijn|wordt|moet zijn|moet|naar|in|to|into|should be|must be|are)\s*:?\s+)`

const patterns = [...facts, partner].map(({ id }): [FactId, RegExp] => {
  const labels = [wordingIn('nl').labels[id], wordingIn('en').labels[id]]
  const names = [...labels, ...CALLED[id].split('|').map((name) => name.trim())]
  const anyName = names.map((name) => name.replaceAll(/[\s-]+/g, String.raw`[\s-]*`)).join('|')
  return [id, new RegExp(`^${ARTICLE}(?:${anyName})(?:${LINK}(?<value>.+))?$`, 'isu')]
})

/** The answer that a text names as a whole: "plaats", "de plaats is Leiderdorp". */
export function lineNamed(text: string): Named | undefined {
  const said = text.trim().replace(/[.!?]+$/, '')
  for (const [question, pattern] of patterns) {
    const found = pattern.exec(said)
    const value = found?.groups?.value
    if (found) return value === undefined ? { question } : { question, value }
  }
  return undefined
}
