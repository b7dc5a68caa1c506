import { energySustainability } from './energy-sustainability.ts'
import { energySustainabilityTrades } from './energy-sustainability-trades.ts'
import { healthCare } from './health-care.ts'
import { healthCareTrades } from './health-care-trades.ts'
import { peaceJusticeSecurity } from './peace-justice-security.ts'
import { peaceJusticeSecurityTrades } from './peace-justice-security-trades.ts'
import { portMaritime } from './port-maritime.ts'
import { portMaritimeTrades } from './port-maritime-trades.ts'
import { technicalIndustry } from './technical-industry.ts'
import { technicalIndustryTrades } from './technical-industry-trades.ts'

type Words = { nl: string; en: string }

const together = (one: Words, more: Words): Words => ({
  nl: `${one.nl}, ${more.nl}`,
  en: `${one.en}, ${more.en}`,
})

/**
 * How people speak in the field of a focus area, beside the vocabulary in the knowledge files, by id
 * and without effect for an id a hub does not have. Language rather than knowledge of one hub.
 */
export const areaWords: Readonly<Record<string, Words>> = {
  'peace-justice-security': together(peaceJusticeSecurity, peaceJusticeSecurityTrades),
  'port-maritime': together(portMaritime, portMaritimeTrades),
  'energy-sustainability': together(energySustainability, energySustainabilityTrades),
  'health-care': together(healthCare, healthCareTrades),
  'technical-industry': together(technicalIndustry, technicalIndustryTrades),
}
