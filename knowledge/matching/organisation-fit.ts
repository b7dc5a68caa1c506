import type { Partner } from '../schema.ts'
import type { OrganisationKind, OrganisationSize } from '../understanding/organisation-words.ts'
import type { Audience } from '../vocabulary/audiences.ts'
import type { Asker } from './asker.ts'
import { weights } from './weights.ts'

const { organisation: weight } = weights

type Fit = (partner: Partner, audience: Audience) => number

const isSmallCompanyDesk = ({ kind }: Partner, audience: Audience): boolean =>
  kind === 'network' && audience.smallCompanies

/** A small or middle-sized company: a hub or university of applied sciences before a university. */
const smallCompany: Fit = (partner, audience) => {
  if (audience.publicBodies) return weight.companyAtPublicDesk
  if (audience.smallCompanies) return weight.smallDesk
  if (partner.kind === 'university-of-applied-sciences') return weight.smallHbo
  return partner.kind === 'university' ? weight.smallUniversity : 0
}

const largeCompany: Fit = (partner, audience) => {
  if (audience.publicBodies) return weight.companyAtPublicDesk
  if (isSmallCompanyDesk(partner, audience)) return weight.largeAtSmallDesk
  return partner.kind === 'university' || partner.kind === 'applied-research'
    ? weight.largeResearch
    : 0
}

const anyCompany: Fit = (_, audience) => (audience.publicBodies ? weight.companyAtPublicDesk : 0)

const publicBody: Fit = (partner, audience) => {
  if (audience.publicBodies) return weight.publicDesk
  if (isSmallCompanyDesk(partner, audience)) return weight.publicAtSmallDesk
  return partner.kind === 'government' ? weight.publicGovernment : 0
}

const otherOrganisation: Fit = (partner, audience) =>
  isSmallCompanyDesk(partner, audience) ? weight.otherAtSmallDesk : 0

const care: Fit = (partner, audience) =>
  partner.kind === 'umc' ? weight.careUmc : otherOrganisation(partner, audience)

const startUp: Fit = (partner, audience) => {
  if (audience.publicBodies) return weight.companyAtPublicDesk
  return partner.kind === 'regional-development-agency' ? weight.startUpAgency : 0
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
