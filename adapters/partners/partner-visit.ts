import type { Request } from 'restify'
import { z } from 'zod'
import type { OfferDesk } from '../../bot/offer-desk.ts'
import { Language } from '../../knowledge/language.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import type { PartnerPageState } from '../http/pages/partner-page.ts'
import type { SignedLinks } from './signed-link.ts'

export type PartnerDesk = {
  links: Pick<SignedLinks, 'read'>
  desk: OfferDesk
  knowledge: Knowledge
  now: () => Date
}

/** Somebody opening a partner's link. */
export type Visit = {
  /** The page's own path, `/partner/<token>`. */
  path: string
  /** What follows the token: nothing, `accept` or `enquiry.json`. */
  part: string
  language: Language | undefined
  /** Absent when the link is not, or no longer, good. */
  delivery: string | undefined
  link: 'good' | 'expired' | 'invalid'
}

const Path = z.string().max(4000).catch('')
const Query = z.object({ language: Language.optional().catch(undefined) })

export async function readVisit(request: Request, { links, now }: PartnerDesk): Promise<Visit> {
  const [token = '', ...rest] = Path.parse(request.params['*']).split('/')
  const query = Object.fromEntries(new URLSearchParams(request.getQuery()))
  const read = await links.read(token, now())
  return {
    path: `/partner/${encodeURIComponent(token)}`,
    part: rest.join('/'),
    language: Query.parse(query).language,
    delivery: typeof read === 'object' ? read.delivery : undefined,
    link: typeof read === 'object' ? 'good' : read,
  }
}

/** What the link leads to now. */
export async function stateOf(
  { path, delivery, link }: Visit,
  { desk, knowledge }: PartnerDesk,
): Promise<PartnerPageState> {
  if (delivery === undefined) return { kind: link === 'expired' ? 'expired' : 'invalid' }
  const offered = await desk.read(delivery)
  const partner = knowledge.partners.find(({ id }) => id === offered?.partner)
  if (offered === undefined || partner === undefined) return { kind: 'invalid' }
  const { enquiry } = offered
  if (enquiry.state === 'withdrawn' || enquiry.state === 'erased') return { kind: 'withdrawn' }
  const offer = enquiry.offers.findLast((each) => each.partner === partner.id)
  if (offer?.state === 'accepted') return { kind: 'accepted', enquiry, partner, path }
  const isOpen = offer?.state === 'open' && enquiry.state === 'offered'
  return isOpen ? { kind: 'open', enquiry, partner, path } : { kind: 'elsewhere' }
}
