import type { Outcome } from './aftermath.ts'
import type { Contact, Enquiry, Organisation } from './enquiry.ts'
import type { InformationRound, Offer } from './offer.ts'
import { askerCover, offerView } from './offer-view.ts'

/** How an enquiry stands for one partner. */
export type Standing =
  | 'open'
  | 'waiting'
  | 'accepted'
  | 'in-contact'
  | 'closed'
  | 'declined'
  | 'expired'
  | 'withdrawn'

/** All that one partner may know of an enquiry, for its pages, its exports and its own system. */
export type PartnerView = {
  reference: string
  standing: Standing
  language: Enquiry['language']
  offeredAt: string
  respondBy: string
  answeredAt?: string
  /** Absent once it is no longer the partner's. */
  need?: Enquiry['need'] | ReturnType<typeof offerView>['need']
  focusAreas: string[]
  needType: string
  municipality?: string
  /** Only for the partner that has accepted. */
  organisation?: Organisation
  contact?: Contact
  /** What this partner asked, and the answers. */
  information?: InformationRound[]
  moments?: string[]
  picked?: string
  outcome?: Outcome
}

/** An enquiry as the partner may see it; undefined when it was never asked. */
export function partnerView(enquiry: Enquiry, partner: string): PartnerView | undefined {
  const offer = enquiry.offers.findLast((one) => one.partner === partner)
  if (!offer) return undefined
  const { reference, language, need } = enquiry
  const standing = standingOf(enquiry, offer)
  const { offeredAt, respondBy, answeredAt } = offer
  return {
    reference,
    standing,
    language,
    offeredAt,
    respondBy,
    ...(answeredAt ? { answeredAt } : {}),
    focusAreas: need.focusAreas,
    needType: need.needType,
    ...shown(enquiry, offer, standing),
  }
}

function standingOf({ state }: Enquiry, offer: Offer): Standing {
  if (state === 'withdrawn' || state === 'erased') return 'withdrawn'
  if (offer.state === 'open') return state === 'needs-information' ? 'waiting' : 'open'
  if (offer.state !== 'accepted') return offer.state
  return state === 'in-contact' || state === 'closed' ? state : 'accepted'
}

function shown(enquiry: Enquiry, offer: Offer, standing: Standing): Partial<PartnerView> {
  const { need, organisation, contact, outcome } = enquiry
  const information = enquiry.information?.filter(({ partner }) => partner === offer.partner)
  switch (standing) {
    case 'open':
    case 'waiting': {
      const view = offerView(enquiry)
      const cover = askerCover(enquiry)
      const covered = information?.map((round) =>
        round.answer === undefined ? round : { ...round, answer: cover(round.answer).text },
      )
      return {
        need: view.need,
        ...(view.municipality ? { municipality: view.municipality } : {}),
        ...(covered ? { information: covered } : {}),
      }
    }
    case 'accepted':
    case 'in-contact':
    case 'closed':
      return {
        ...{ need, organisation, contact },
        ...(organisation.municipality ? { municipality: organisation.municipality } : {}),
        ...(information ? { information } : {}),
        ...(offer.moments ? { moments: offer.moments } : {}),
        ...(offer.picked ? { picked: offer.picked } : {}),
        ...(outcome ? { outcome } : {}),
      }
    default:
      return {}
  }
}
