import { energySustainability } from './energy-sustainability.ts'
import { healthCare } from './health-care.ts'
import { peaceJusticeSecurity } from './peace-justice-security.ts'
import { portMaritime } from './port-maritime.ts'
import { technicalIndustry } from './technical-industry.ts'

/**
 * How people speak in the field of a focus area, beside the vocabulary in the knowledge files, by id
 * and without effect for an id a hub does not have. Language rather than knowledge of one hub.
 */
export const areaWords: Readonly<Record<string, { nl: string; en: string }>> = {
  'peace-justice-security': peaceJusticeSecurity,
  'port-maritime': portMaritime,
  'energy-sustainability': energySustainability,
  'health-care': healthCare,
  'technical-industry': technicalIndustry,
}
