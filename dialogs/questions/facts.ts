import type { FactQuestion } from '../question.ts'
import { data, desiredDate, kvk, phone, role, stage } from './additions.ts'
import { kind, sector, size } from './asker.ts'
import { email, name } from './contact.ts'
import { core, need } from './need.ts'
import { organisation, place } from './organisation.ts'
import { partnerRole } from './partner-role.ts'
import { area, needType } from './subject.ts'

/** Everything that can be said, in the order in which it is shown. */
export const facts: readonly FactQuestion[] = [
  ...[need, core, area, needType, partnerRole, stage, data, desiredDate],
  ...[organisation, place, kind, size, sector, kvk],
  ...[name, role, email, phone],
]
