import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { makeLinks } from '../../adapters/partners/links.ts'
import { makeMailer } from '../../adapters/partners/mailer.ts'
import { sendByMail } from '../../adapters/partners/send-delivery.ts'
import { sendByWebhook } from '../../adapters/partners/webhooks/send-by-webhook.ts'
import { alsoByWebhook } from '../../adapters/partners/webhooks/webhook-event.ts'
import { LowdbStore } from '../../adapters/storage/lowdb/lowdb-store.ts'
import { startOutbox } from '../../bot/outbox.ts'
import { makeStatusCodes } from '../../bot/status-codes.ts'
import { fileEnquiry } from '../../enquiries/offering.ts'
import { aDraft } from '../builders/a-life.ts'
import { aKnowledge } from '../builders/an-enquiry.ts'
import { numberedReference } from './numbered-reference.ts'

/** Time goes this much faster here: a wait of half a minute is over in 50 ms. */
const FASTER = 600

const [folder = '', enquiries = '', smtpUrl = '', systemPort = '', began = ''] =
  process.argv.slice(2)
const now = () => new Date(Number(began) + (Date.now() - Number(began)) * FASTER)

const post = (address: string | null) => address?.replace(/\.example$/, '.post.nl') ?? null
const knowledge = {
  ...aKnowledge,
  hub: { ...aKnowledge.hub, email: post(aKnowledge.hub.email) ?? '' },
  partners: aKnowledge.partners.map((card) => ({ ...card, email: post(card.email) })),
}
const webhooks = new Map([
  ['tudelft', { url: 'https://receiver.test/hub', secrets: [`whsec_${'A'.repeat(43)}=`] }],
])
const links = makeLinks(new Uint8Array(32).fill(7), () => 'https://hub.post.nl')
const mailer = makeMailer({
  smtpUrl,
  outboxFolder: join(folder, 'outbox'),
  from: { name: 'Hub', address: 'hub@hub.post.nl' },
  replyTo: 'hub@hub.post.nl',
})

const codes = makeStatusCodes(new Uint8Array(32).fill(8))
const store = await LowdbStore.open({ folder, onBroken: fail, onFault: fail })
const site = () => 'https://hub.post.nl'
const mail = sendByMail({ store, knowledge, links, mailer, codes, now, site })
const webhook = sendByWebhook({
  ...{ webhooks, links, now },
  network: {
    resolve: async () => ['93.184.216.34'],
    dial: () => connect({ host: '127.0.0.1', port: Number(systemPort) }),
    trusted: [readFileSync(join(import.meta.dirname, '../builders/tls/receiver.crt'), 'utf8')],
  },
})
startOutbox({
  store,
  send: (delivery, enquiry) =>
    (delivery.to.part === 'partner' && delivery.to.by ? webhook : mail)(delivery, enquiry),
  keepTime: async () => {},
  now,
  random: Math.random,
  onFault: fail,
  onRefused: () => {},
  lookEvery: 25,
})
process.send?.('up')

for (let number = 0; number < Number(enquiries); number++) {
  const reference = numberedReference(number)
  const contact = { name: 'Johanna de Vries', email: 'johanna@werf.post.nl' }
  const draft = aDraft({ reference, conversation: `conversation-${number}`, contact })
  const at = now().toISOString()
  await store.transact(draft.conversation, (dossier) => {
    if (dossier.enquiries.length > 0) return undefined
    const filed = fileEnquiry(draft, at, knowledge)
    // How an offer expires is another story; here it would go on for days.
    const letters = filed.deliveries.filter(({ to }) => to.part !== 'assistant')
    return {
      enquiries: [filed.enquiry],
      deliveries: alsoByWebhook(webhooks)(letters, [filed.enquiry]),
    }
  })
}

for (;;) {
  const due = await store.dueDeliveries('9999-12-31T00:00:00.000Z', 1)
  if (due.length === 0) break
  await new Promise((resolve) => setTimeout(resolve, 20))
}
process.send?.('done')

function fail(fault: unknown): never {
  console.error(fault)
  process.exit(1)
}
