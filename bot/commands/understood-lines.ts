import type { Bilingual, Language } from '../../knowledge/language.ts'
import type { Found, Understanding } from '../../knowledge/understand.ts'

const labels = {
  language: { nl: 'taal', en: 'language' },
  area: { nl: 'aandachtsgebied', en: 'focus area' },
  need: { nl: 'hulpvraag', en: 'kind of help' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  outside: { nl: 'buiten de regio', en: 'outside the region' },
  sector: { nl: 'sector', en: 'sector' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  kind: { nl: 'soort organisatie', en: 'kind of organisation' },
  size: { nl: 'grootte', en: 'size' },
  people: { nl: 'aantal mensen', en: 'number of people' },
  kvkNumber: { nl: 'KvK-nummer', en: 'trade register number' },
  kvkDoubtful: { nl: 'twijfelachtig KvK-nummer', en: 'doubtful trade register number' },
  name: { nl: 'naam', en: 'name' },
  email: { nl: 'e-mailadres', en: 'e-mail address' },
  phone: { nl: 'telefoon', en: 'phone' },
  desiredDate: { nl: 'gewenste datum', en: 'desired date' },
  stage: { nl: 'fase', en: 'stage' },
  data: { nl: 'data', en: 'data' },
  personalData: { nl: 'persoonsgegevens', en: 'personal data' },
  partner: { nl: 'genoemde partner', en: 'partner named' },
} satisfies Record<string, Bilingual>

const guess: Bilingual = { nl: 'een aanname', en: 'a guess' }

/** Another value of what was found, in its place. */
const as = <Value>(found: Found<Value> | undefined, say: (value: Value) => string) =>
  found && { ...found, value: say(found.value) }

/** Everything in a single value, in the order of the conversation. */
function singles(read: Understanding): [Bilingual, Found<string> | undefined][] {
  return [
    [labels.need, read.needType],
    [labels.organisation, read.organisation],
    [labels.municipality, read.municipality],
    [labels.outside, as(read.outside, ({ place, province }) => `${place}, ${province}`)],
    [labels.sector, read.sector],
    [labels.kind, read.kind],
    [labels.size, read.size],
    [labels.people, as(read.people, String)],
    [labels.kvkNumber, read.kvkNumber],
    [labels.kvkDoubtful, read.kvkDoubtful],
    [labels.name, read.name],
    [labels.email, read.email],
    [labels.phone, read.phone],
    [labels.desiredDate, as(read.desiredDate, ({ from = '', until = '' }) => `${from}..${until}`)],
    [labels.stage, read.stage],
    [labels.data, as(read.data, ({ available, kinds }) => [available, ...kinds].join(' '))],
    [labels.personalData, as(read.personalData, String)],
  ]
}

/** What was understood of a text, one line each, with how sure that is and the words it rests on. */
export function understoodLines(
  read: Understanding,
  language: Language,
  name: (id: string) => string,
): string[] {
  const line = (label: Bilingual, { value, words, confidence }: Found<string>): string => {
    const from = words.map((word) => `"${word}"`).join(', ') || guess[language]
    return `  ${label[language]}: ${name(value)} (${confidence.toFixed(2)}; ${from})`
  }
  return [
    `  ${labels.language[language]}: ${read.language}`,
    ...read.focusAreas.map((found) => line(labels.area, found)),
    ...singles(read).flatMap(([label, found]) => (found ? [line(label, found)] : [])),
    ...read.partners.map((found) => line(labels.partner, found)),
  ]
}
