import { join } from 'node:path'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { addAssets } from '../../adapters/http/assets.ts'
import { listen } from '../../adapters/http/listen.ts'
import { makeServer } from '../../adapters/http/make-server.ts'
import { addPartners } from '../../adapters/partners/add-partners.ts'
import { makeLinks, offerSubject } from '../../adapters/partners/links.ts'
import { LowdbStore } from '../../adapters/storage/lowdb/lowdb-store.ts'
import { makeChangeOf } from '../../bot/change-of.ts'
import { makeEnquiryDesk } from '../../bot/enquiry-desk.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { aFolder } from './a-folder.ts'
import { aKnowledge } from './an-enquiry.ts'

/** A Tuesday, half past ten in the morning in the Netherlands. */
const NOW = new Date('2026-11-24T09:30:00.000Z')
const LATER = new Date('2026-12-24T09:30:00.000Z')

/** The pages behind signed links, on a real server over a real store, with a clock in hand. */
export async function aPrivateSite(enquiries: Enquiry[] = []) {
  const clock = { now: NOW }
  const now = () => clock.now
  const onBroken = (fault: Error) => {
    throw fault
  }
  const store = await LowdbStore.open({ folder: aFolder(), onBroken })
  const changeOf = makeChangeOf({ news: () => ({ says: [] }), alsoBy: (all) => all })
  const desk = makeEnquiryDesk({ store, now, changeOf })
  const server = makeServer({ log: pino({ level: 'silent' }), secure: false })
  addAssets(server, join(import.meta.dirname, '../../web/dist'))
  const links = makeLinks(
    new Uint8Array(32).fill(7),
    () => `http://127.0.0.1:${server.address().port}`,
  )
  const faults: unknown[] = []
  addPartners(server, {
    ...{ store, desk, links, now },
    knowledge: aKnowledge,
    terms: aKnowledge,
    limit: async () => {},
    onFault: (fault) => faults.push(fault),
  })
  await listen(server, 0, '127.0.0.1')
  onTestFinished(async () => {
    server.server.closeAllConnections()
    server.close()
    await store.close()
  })
  for (const enquiry of enquiries)
    await store.transact(enquiry.conversation, () => ({ enquiries: [enquiry] }))

  const post = (link: string, part: string, form: Record<string, string> = {}) =>
    fetch(`${link}/${part}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    })
  return {
    ...{ clock, store, desk, links, faults, post },
    url: `http://127.0.0.1:${server.address().port}`,
    read: async (address: string) => (await fetch(address)).text(),
    partnerLink: ({ reference }: Enquiry, partner = 'tudelft') =>
      links.partner.make(offerSubject({ reference, partner }), LATER),
    companyLink: ({ reference }: Enquiry) => links.enquiry.make(reference, LATER),
    overviewLink: (partner: string) => links.overview.make(partner, LATER),
    undeliveredLink: () => links.undelivered.make('hub', LATER),
    stored: async ({ reference }: Enquiry) => {
      const enquiry = await desk.read(reference)
      if (!enquiry) throw new Error('it was stored')
      return enquiry
    },
  }
}
