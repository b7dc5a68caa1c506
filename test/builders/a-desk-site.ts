import { join } from 'node:path'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { addDesk } from '../../adapters/desk/add-desk.ts'
import { makeEntraTokens } from '../../adapters/desk/entra-tokens.ts'
import { makeLocalEntrance } from '../../adapters/desk/local-entrance.ts'
import { addAssets } from '../../adapters/http/assets.ts'
import { listen } from '../../adapters/http/listen.ts'
import { makeServer } from '../../adapters/http/make-server.ts'
import { LowdbStore } from '../../adapters/storage/lowdb/lowdb-store.ts'
import { makeChangeOf } from '../../bot/change-of.ts'
import type { Change } from '../../bot/dossier.ts'
import { makeStaffDesk } from '../../bot/staff-desk.ts'
import { makeTalkDesk } from '../../bot/talk-desk.ts'
import type { Delivery } from '../../enquiries/delivery.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { aBrain } from './a-brain.ts'
import { aFolder } from './a-folder.ts'
import { CHANNEL } from './a-teams-user.ts'
import { aTenant, SANNE } from './a-tenant.ts'
import { aKnowledge } from './an-enquiry.ts'

/** A Tuesday, half past ten in the morning in the Netherlands. */
const NOW = new Date('2026-11-24T09:30:00.000Z')

type Given = {
  enquiries?: Enquiry[]
  deliveries?: Delivery[]
  /** Conversations in which a person is asked for or talks. */
  talks?: { id: string; change: Change }[]
  /** Origins that may act as Teams. */
  hosts?: string[]
  /** Links lead on to Teams. */
  inTeams?: boolean
}

/** The staff's desk on a real server over a real store, with a tenant that lets Sanne in. */
export async function aDeskSite({
  enquiries = [],
  deliveries = [],
  talks = [],
  hosts = [],
  inTeams = false,
}: Given = {}) {
  const clock = { now: NOW }
  const now = () => clock.now
  const onBroken = (fault: Error) => {
    throw fault
  }
  const store = await LowdbStore.open({ folder: aFolder(), onBroken })
  const changeOf = makeChangeOf({ news: () => ({ says: [] }), alsoBy: (all) => all })
  const desk = makeStaffDesk({ store, now, terms: aKnowledge, changeOf })
  const tenant = await aTenant(now)
  const local = makeLocalEntrance(now)
  const log = pino({ level: 'silent' })
  const server = makeServer({ log, secure: false })
  addAssets(server, join(import.meta.dirname, '../../web/dist'))
  addDesk(server, {
    ...{ desk, local, hosts, now, log },
    talks: makeTalkDesk({ store, brain: aBrain, site: () => url, now, channel: CHANNEL }),
    entra: makeEntraTokens(tenant.entra, now),
    ...(inTeams ? { app: tenant.entra } : {}),
    knowledge: aKnowledge,
    staffOf: async (id, name) => (id === SANNE.id ? { id, name } : undefined),
  })
  await listen(server, 0, '127.0.0.1')
  onTestFinished(async () => {
    server.server.closeAllConnections()
    server.close()
    await store.close()
  })
  for (const enquiry of enquiries)
    await store.transact(enquiry.conversation, () => ({
      enquiries: [enquiry],
      deliveries: deliveries.filter(({ reference }) => reference === enquiry.reference),
    }))
  for (const { id, change } of talks) await store.transact(id, () => change)
  await store.transact(CHANNEL, () => ({ talks: talks.map(({ id }) => id) }))
  const url = `http://127.0.0.1:${server.address().port}`
  return {
    ...{ clock, store, desk, tenant, local, url },
    ask: async (path: string, token?: string, init: RequestInit = {}) =>
      fetch(`${url}${path}`, {
        ...init,
        headers: { ...init.headers, ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      }),
  }
}
