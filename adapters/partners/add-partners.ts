import type { Server } from 'restify'
import type { EnquiryDesk } from '../../bot/enquiry-desk.ts'
import { requestOverview } from '../../bot/request-overview.ts'
import type { Store } from '../../bot/store.ts'
import type { Terms } from '../../enquiries/terms.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import { addCompanyRoutes } from './company-routes.ts'
import type { Links } from './links.ts'
import { listForPartner } from './list-for-partner.ts'
import { addOverviewRoutes } from './overview-routes.ts'
import { addPartnerRoutes } from './partner-routes.ts'
import { addUndeliveredRoutes } from './undelivered-routes.ts'

type Given = {
  store: Store
  desk: EnquiryDesk
  links: Links
  knowledge: Knowledge
  terms: Terms
  /** For the one form that anybody can send. */
  limit: RateLimit
  now: () => Date
  onFault: (error: unknown) => void
}

/** Adds every page that stands behind a signed link. */
export function addPartners(server: Server, given: Given): void {
  const { store, links, knowledge, now } = given
  addPartnerRoutes(server, { ...given, links: links.partner })
  addCompanyRoutes(server, { ...given, links: links.enquiry })
  addOverviewRoutes(server, {
    ...given,
    links: links.overview,
    listFor: listForPartner(given),
    request: (address) => requestOverview(address, { store, now, knowledge }),
  })
  addUndeliveredRoutes(server, { ...given, links: links.undelivered })
}
