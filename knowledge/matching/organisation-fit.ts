import type { Partner } from '../schema.ts'
import type { OrganisationKind, OrganisationSize } from '../understanding/organisation-words.ts'
import type { Audience } from '../vocabulary/audiences.ts'
import type { Asker } from './asker.ts'

type Fit = (partner: Partner, audience: Audience) => number

const isSmallCompanyDesk = ({ kind }: Partner, audience: Audience): boolean =>
  kind === 'network' && audience.smallCompanies

/** A small or middle-sized company: a hub or university of applied sciences before a university. */
const smallCompany: Fit = (partner, audience) => {
  if (audience.publicBodies) return -0.15
  if (audience.smallCompanies) return 0.12
  if (partner.kind === 'university-of-applied-sciences') return 0.09
  return partner.kind === 'university' ? -0.08 : 0
}

const largeCompany: Fit = (partner, audience) => {
  if (audience.publicBodies) return -0.15
  if (isSmallCompanyDesk(partner, audience)) return -0.25
  return partner.kind === 'university' || partner.kind === 'applied-research' ? 0.04 : 0
}

const anyCompany: Fit = (_, audience) => (audience.publicBodies ? -0.15 : 0)

const publicBody: Fit = (partner, audience) => {
  if (audience.publicBodies) return 0.15
  if (isSmallCompanyDesk(partner, audience)) return -0.15
  return partner.kind === 'government' ? 0.06 : 0
}

const otherOrganisation: Fit = (partner, audience) =>
  isSmallCompanyDesk(partner, audience) ? -0.1 : 0

const care: Fit = (partner, audience) =>
  partner.kind === 'umc' ? 0.03 : otherOrganisation(partner, audience)

const startUp: Fit = (partner, audience) => {
  if (audience.publicBodies) return -0.15
  return partner.kind === 'regional-development-agency' ? 0.05 : 0
}

const byKind: Record<OrganisationKind, Fit> = {
  company: anyCompany,
  'start-up': startUp,
  government: publicBody,
  care,
  education: otherOrganisation,
  association: otherOrganisation,
}

const isLarge = (size: OrganisationSize): boolean => size === 'large'

/** How well a partner suits the kind and size of the asker: what it adds, and the words for it. */
export function organisationFit(
  partner: Partner,
  audience: Audience,
  { kind, size }: Asker,
): { contribution: number; words: string[] } | undefined {
  const isCompany = kind === undefined || kind.value === 'company'
  if (isCompany && size) {
    const suits = isLarge(size.value) ? largeCompany : smallCompany
    return { contribution: suits(partner, audience), words: size.words }
  }
  if (!kind) return undefined
  return { contribution: byKind[kind.value](partner, audience), words: kind.words }
}
