import { biotechChemistry } from './sectors/biotech-chemistry.ts'
import { construction } from './sectors/construction.ts'
import { cultureMedia } from './sectors/culture-media.ts'
import { education } from './sectors/education.ts'
import { finance } from './sectors/finance.ts'
import { horticulture } from './sectors/horticulture.ts'
import { labourHr } from './sectors/labour-hr.ts'
import { leisure } from './sectors/leisure.ts'
import { mobility } from './sectors/mobility.ts'
import { personalServices } from './sectors/personal-services.ts'
import { publicServices } from './sectors/public-services.ts'
import { retail } from './sectors/retail.ts'
import { space } from './sectors/space.ts'
import { water } from './sectors/water.ts'

/**
 * Words of the sectors outside the focus areas, by the id of the sector; both languages together,
 * since few mean something else in the other.
 */
export const sectorWords: Readonly<Record<string, string>> = {
  horticulture,
  education,
  retail: `${retail}, ${personalServices}`,
  finance,
  construction,
  mobility,
  space,
  water,
  'public-services': publicServices,
  'culture-media': `${cultureMedia}, ${leisure}`,
  'biotech-chemistry': biotechChemistry,
  'labour-hr': labourHr,
}
