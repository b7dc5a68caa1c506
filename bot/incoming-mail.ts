import type { Delivery } from '../enquiries/delivery.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import { receiveMail, refuseMail, returnedDelivery, writerOf } from '../enquiries/mailing.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import type { Change, Dossier } from './dossier.ts'
import type { Store } from './store.ts'

/** A message in the hub's mailbox, as far as the enquiries need to know of it; none of its text. */
export type IncomingMail = {
  /** The same message has the same key, however often it is read. */
  key: string
  /** The delivery whose mail it answers, and the enquiry it is about, as far as it tells. */
  about: { delivery?: string | undefined; reference?: string | undefined }
} & (
  | { kind: 'reply' | 'automatic'; from: string }
  /** A mail came back; the status is that of RFC 3463. */
  | { kind: 'bounce'; status: string }
)

/** `known`: it was taken before. `unrelated`: it belongs to nothing that is kept. */
export type Taken = 'taken' | 'known' | 'unrelated'
export type TakeMail = (mail: IncomingMail) => Promise<Taken>

type Mailboxes = Pick<Knowledge, 'hub' | 'partners'>
type Parts = {
  store: Pick<Store, 'transact' | 'conversationOf'>
  now: () => Date
  knowledge: Mailboxes
}

/**
 * Takes mail into the history of the enquiry it is about, and marks the delivery that came back as
 * not delivered. That it was taken is kept in the same commit, so it is taken once, whoever reads it.
 */
export function takeMailInto({ store, now, knowledge }: Parts): TakeMail {
  return async (mail) => {
    const { delivery, reference } = mail.about
    // Of a letter about many enquiries the conversation stands before the first dot of its id.
    const conversation = reference
      ? await store.conversationOf(reference)
      : delivery?.split('.').at(0)
    if (conversation === undefined) return 'unrelated'
    let taken: Taken = 'unrelated'
    await store.transact(conversation, (dossier) => {
      const key = `mail ${mail.key}`
      const isKnown = dossier.handled[key] !== undefined
      const change = isKnown ? undefined : changeBy(mail, dossier, now().toISOString(), knowledge)
      taken = isKnown ? 'known' : change ? 'taken' : 'unrelated'
      return change && { ...change, handled: { key, id: mail.kind } }
    })
    return taken
  }
}

function changeBy(
  mail: IncomingMail,
  dossier: Dossier,
  at: string,
  knowledge: Mailboxes,
): Change | undefined {
  const enquiry = dossier.enquiries.find(({ reference }) => reference === mail.about.reference)
  if (mail.kind === 'bounce') {
    const sent = dossier.deliveries.find(({ id }) => id === mail.about.delivery)
    return cameBack(mail.status, { sent, enquiry }, at)
  }
  if (!enquiry) return undefined
  const { hub, partners } = knowledge
  const who = writerOf(mail.from, enquiry, { hub: hub.email, partners })
  const note = mail.kind === 'automatic' ? mail.kind : who ? undefined : 'unknown-sender'
  const noted = receiveMail(enquiry, who ?? { part: 'assistant' }, at, note)
  return noted && { enquiries: [noted] }
}

function cameBack(
  status: string,
  { sent, enquiry }: { sent: Delivery | undefined; enquiry: Enquiry | undefined },
  at: string,
): Change | undefined {
  const returned = sent && returnedDelivery(sent, status)
  const noted = enquiry && refuseMail(enquiry, status, at)
  if (!returned && !noted) return undefined
  return {
    ...(returned ? { deliveries: [returned] } : {}),
    ...(noted ? { enquiries: [noted] } : {}),
  }
}
