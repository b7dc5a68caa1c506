import { addFormRoutes } from '../../adapters/form/form-routes.ts'
import { clientAddress } from '../../adapters/http/client-address.ts'
import { rateLimit } from '../../adapters/http/rate-limit.ts'
import { makeLinks } from '../../adapters/partners/links.ts'
import type { Desks } from '../make-desks.ts'
import type { Parts } from './parts.ts'

/** The conversation as pages, for who would rather not chat. */
export function openForm(parts: Parts, { turns, assistant }: Desks): void {
  const { settings, server, store, keys, brain, site, now, log } = parts
  addFormRoutes(server, {
    ...{ store, turns, assistant, now },
    links: makeLinks(keys.links, site).form,
    hub: brain.knowledge.hub,
    limit: rateLimit(settings.limits.messages, clientAddress(settings.trustedProxies)),
    onFault: (fault) => log.error({ err: fault }, 'a page of the form failed'),
  })
}
