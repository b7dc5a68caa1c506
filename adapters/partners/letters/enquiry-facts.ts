import { sayPlace } from '../../../dialogs/say-place.ts'
import type { Enquiry, Need } from '../../../enquiries/enquiry.ts'
import type { Bilingual, Language } from '../../../knowledge/language.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import type { Fact } from './letter-text.ts'

const LABELS = {
  title: { nl: 'Onderwerp', en: 'Subject' },
  text: { nl: 'De vraag', en: 'The question' },
  core: { nl: 'De kern', en: 'In short' },
  areas: { nl: 'Gebied', en: 'Area' },
  noArea: { nl: 'geen van de vijf gebieden', en: 'none of the five areas' },
  needType: { nl: 'Soort vraag', en: 'Kind of question' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  place: { nl: 'Plaats', en: 'Place' },
  name: { nl: 'Contactpersoon', en: 'Contact' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  language: { nl: 'Taal van de aanvrager', en: 'Language of the asker' },
} satisfies Record<string, Bilingual>

const LANGUAGES = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
} satisfies Record<Language, Bilingual>

/** What a need is about, in labels; `need` may be the masked one of an offer. */
export function subjectFacts(
  need: Pick<Need, 'title' | 'focusAreas' | 'needType'>,
  knowledge: Knowledge,
  language: Language,
): Fact[] {
  const areas = need.focusAreas.flatMap((area) =>
    knowledge.focusAreas.filter(({ id }) => id === area).map(({ name }) => name[language]),
  )
  const needType = knowledge.needTypes.find(({ id }) => id === need.needType)
  return [
    { label: LABELS.title[language], value: need.title },
    {
      label: LABELS.areas[language],
      value: areas.join('; ') || LABELS.noArea[language],
    },
    { label: LABELS.needType[language], value: needType?.name[language] },
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
  return [
    { label: LABELS.organisation[language], value: organisation.name },
    { label: LABELS.place[language], value: sayPlace(organisation) },
    { label: LABELS.name[language], value: contact.name },
    { label: LABELS.email[language], value: contact.email },
    { label: LABELS.text[language], value: need.text },
    { label: LABELS.core[language], value: need.core },
    ...subjectFacts(need, knowledge, language),
    languageFact(enquiry.language, language),
  ]
}
