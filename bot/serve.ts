import { join } from 'node:path'
import { addAssets } from '../adapters/http/assets.ts'
import { closeServer } from '../adapters/http/close-server.ts'
import { addHealthRoutes } from '../adapters/http/health-routes.ts'
import { listen } from '../adapters/http/listen.ts'
import { addSiteRoutes } from '../adapters/http/site-routes.ts'
import { noteNextRound } from './morning-round.ts'
import type { Settings } from './settings.ts'
import { openDesk } from './wiring/open-desk.ts'
import { openDesks } from './wiring/open-desks.ts'
import { openForm } from './wiring/open-form.ts'
import { openMailbox } from './wiring/open-mailbox.ts'
import { openPartners } from './wiring/open-partners.ts'
import { openTeams } from './wiring/open-teams.ts'
import { openWebsite } from './wiring/open-website.ts'
import type { Outside } from './wiring/parts.ts'
import { prepare } from './wiring/prepare.ts'

const ROOT = join(import.meta.dirname, '..')

export type Running = {
  url: string
  /** Where it listens, also when the site is reached by another address. */
  port: number
  /** Opens the staff's desk once, in a browser on this machine; absent where others can reach it. */
  deskLink?: string
  close(): Promise<void>
}

/** Builds all parts and connects them; listens when it returns. @throws when something is not fit to start. */
export async function serve(settings: Settings, outside: Outside): Promise<Running> {
  const parts = await prepare(settings, outside)
  const { server, store, brain, site } = parts
  const desks = openDesks(parts)
  const streams = openWebsite(parts, desks)
  const teams = await openTeams(parts, desks)
  await noteNextRound({ store, now: parts.now, terms: brain.knowledge })
  const partners = openPartners(parts, desks, teams)
  const entrance = openDesk(parts, desks, teams)
  const mailbox = await openMailbox(parts)
  addAssets(server, join(ROOT, 'web/dist'))
  addHealthRoutes(server, () => store.isReady())
  openForm(parts, desks)
  addSiteRoutes(server, brain.knowledge)
  async function close() {
    const answered = closeServer(server.server)
    streams.close()
    await answered
    await Promise.all([partners.close(), mailbox?.close()])
    await store.close()
  }
  try {
    await listen(server, settings.port, settings.host)
  } catch (fault) {
    await close()
    throw fault
  }
  const { port } = server.address()
  return { url: site(), port, ...(entrance ? { deskLink: entrance.link(site()) } : {}), close }
}
