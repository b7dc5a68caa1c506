import { addFormRoutes } from '../../adapters/form/form-routes.ts'
import { rateLimit } from '../../adapters/http/rate-limit.ts'
import type { Desks } from '../make-desks.ts'
import type { Parts } from './parts.ts'

/** The conversation as pages, for who would rather not chat. */
export function openForm(parts: Parts, { turns, assistant }: Desks): void {
  const { settings, server, store, brain, links, addressOf, now, log } = parts
  addFormRoutes(server, {
    ...{ store, turns, assistant, now },
    links: links.form,
    hub: brain.knowledge.hub,
    limit: rateLimit(settings.limits.messages, addressOf),
    onFault: (fault) => log.error({ err: fault }, 'a page of the form failed'),
  })
}
