import { addDesk } from '../../adapters/desk/add-desk.ts'
import { makeEntraTokens } from '../../adapters/desk/entra-tokens.ts'
import { makeLocalEntrance } from '../../adapters/desk/local-entrance.ts'
import type { Desks } from '../make-desks.ts'
import type { Teams } from './open-teams.ts'
import type { Parts } from './parts.ts'

/** The staff's desk: the tab in Teams, and the way in for development on this machine. */
export function openDesk(parts: Parts, { staffDesk, talks }: Desks, { roll }: Teams) {
  const { settings, server, brain, authority, now, log } = parts
  const { appId, tenantId } = settings.teams
  const host = settings.baseUrl && new URL(settings.baseUrl).host
  const keysAt = authority ? { keysAt: authority.tenantKeys } : {}
  const entra = appId && tenantId && host ? { appId, tenantId, host, ...keysAt } : undefined
  const local = settings.isLocal && !settings.production ? makeLocalEntrance(now) : undefined
  addDesk(server, {
    desk: staffDesk,
    talks,
    knowledge: brain.knowledge,
    entra: entra && makeEntraTokens(entra, now),
    app: entra,
    local,
    staffOf: roll.find,
    now,
    log,
  })
  return local
}
