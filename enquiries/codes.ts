import { z } from 'zod'
import type {
  OrganisationKind as SaidKind,
  OrganisationSize as SaidSize,
} from '../knowledge/understanding/organisation-words.ts'
import type { Stage as SaidStage } from '../knowledge/understanding/stage-of.ts'

export const OrganisationKind = z.enum([
  'company',
  'start-up',
  'government',
  'care',
  'education',
  'association',
]) satisfies z.ZodType<SaidKind>
export type OrganisationKind = z.infer<typeof OrganisationKind>

/** By number of people, as in EU recommendation 2003/361/EC: 1, to 9, to 49, to 249, more. */
export const OrganisationSize = z.enum([
  'solo',
  'micro',
  'small',
  'medium',
  'large',
]) satisfies z.ZodType<SaidSize>
export type OrganisationSize = z.infer<typeof OrganisationSize>

/** How far the organisation is with what it asks. */
export const Stage = z.enum(['idea', 'exploring', 'pilot', 'in-use']) satisfies z.ZodType<SaidStage>
export type Stage = z.infer<typeof Stage>
