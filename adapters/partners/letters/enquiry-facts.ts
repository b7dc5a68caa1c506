import { sayData } from '../../../dialogs/say-data.ts'
import { sayPlace } from '../../../dialogs/say-place.ts'
import { wordingIn } from '../../../dialogs/wording/wording.ts'
import type { Enquiry, Need, Organisation } from '../../../enquiries/enquiry.ts'
import type { Bilingual, Language } from '../../../knowledge/language.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import type { Fact } from './letter-text.ts'

const LABELS = {
  text: { nl: 'De vraag', en: 'The question' },
  core: { nl: 'De kern', en: 'In short' },
  areas: { nl: 'Gebied', en: 'Area' },
  noArea: { nl: 'geen van de vijf gebieden', en: 'none of the five areas' },
  needType: { nl: 'Soort vraag', en: 'Kind of question' },
  partnerRole: { nl: 'Werkt het liefst', en: 'Prefers to work' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  place: { nl: 'Plaats', en: 'Place' },
  name: { nl: 'Contactpersoon', en: 'Contact' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  stage: { nl: 'Stand van het plan', en: 'State of the plan' },
  data: { nl: 'Gegevens voor AI', en: 'Data for AI' },
  desiredDate: { nl: 'Gewenste datum', en: 'Desired date' },
  kind: { nl: 'Soort organisatie', en: 'Kind of organisation' },
  size: { nl: 'Aantal medewerkers', en: 'Number of people' },
  sector: { nl: 'Sector', en: 'Sector' },
  kvk: { nl: 'KvK-nummer', en: 'Chamber of Commerce number' },
  role: { nl: 'Functie', en: 'Position' },
  phone: { nl: 'Telefoonnummer', en: 'Phone number' },
  language: { nl: 'Taal van de aanvrager', en: 'Language of the asker' },
} satisfies Record<string, Bilingual>

const LANGUAGES = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
} satisfies Record<Language, Bilingual>

type Subject = Pick<Need, 'focusAreas' | 'needType' | 'partnerRole' | 'stage' | 'data'> &
  Pick<Organisation, 'kind' | 'size' | 'people' | 'sector'> & {
    desiredDate?: Need['desiredDate'] | string
  }

/** What a need is about and what kind of organisation has it, also as far as an offer tells it. */
export function subjectFacts(need: Subject, knowledge: Knowledge, language: Language): Fact[] {
  const wording = wordingIn(language)
  const { stage, data, desiredDate, kind, size, people, sector } = need
  const areas = need.focusAreas.flatMap((area) =>
    knowledge.focusAreas.filter(({ id }) => id === area).map(({ name }) => name[language]),
  )
  const needType = knowledge.needTypes.find(({ id }) => id === need.needType)
  const role = knowledge.roles.find(({ id }) => id === need.partnerRole)
  const sectorNamed = knowledge.sectors.find(({ id }) => id === sector)
  return [
    {
      label: LABELS.areas[language],
      value: areas.join('; ') || LABELS.noArea[language],
    },
    { label: LABELS.needType[language], value: needType?.name[language] },
    { label: LABELS.partnerRole[language], value: role?.choice[language] },
    { label: LABELS.stage[language], value: stage && wording.stages[stage] },
    { label: LABELS.data[language], value: data && sayData(data, wording) },
    {
      label: LABELS.desiredDate[language],
      value: typeof desiredDate === 'string' ? desiredDate : desiredDate?.words,
    },
    { label: LABELS.kind[language], value: kind && wording.kinds[kind] },
    {
      label: LABELS.size[language],
      value: people?.toString() ?? (size && wording.sizes[size]),
    },
    { label: LABELS.sector[language], value: sectorNamed?.name[language] },
  ]
}

export function municipalityFact(municipality: string | undefined, language: Language): Fact {
  return { label: LABELS.municipality[language], value: municipality }
}

export function languageFact(spoken: Language, language: Language): Fact {
  return { label: LABELS.language[language], value: LANGUAGES[spoken][language] }
}

/** Everything the asker said, for who may know it. */
export function fullFacts(enquiry: Enquiry, knowledge: Knowledge, language: Language): Fact[] {
  const { need, organisation, contact } = enquiry
  const { kind, size, people, sector, kvk } = organisation
  return [
    { label: LABELS.organisation[language], value: organisation.name },
    { label: LABELS.place[language], value: sayPlace(organisation) },
    { label: LABELS.kvk[language], value: kvk },
    { label: LABELS.name[language], value: contact.name },
    { label: LABELS.role[language], value: contact.role },
    { label: LABELS.email[language], value: contact.email },
    { label: LABELS.phone[language], value: contact.phone },
    { label: LABELS.text[language], value: need.text },
    { label: LABELS.core[language], value: need.core },
    ...subjectFacts({ ...need, kind, size, people, sector }, knowledge, language),
    languageFact(enquiry.language, language),
  ]
}
