import { allEnquiries } from '../../bot/all-enquiries.ts'
import { needsAttention } from '../../bot/attention.ts'
import type { Store } from '../../bot/store.ts'
import type { Delivery } from '../../enquiries/delivery.ts'
import { awaitedBy } from '../../enquiries/summary.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { digestLetter } from './letters/digest-letter.ts'
import type { WrittenLetter } from './letters/letter-text.ts'
import { missedByStaff, missedByVisitor } from './letters/missed-letter.ts'
import { overviewLetter } from './letters/overview-letter.ts'
import { remindersLetter } from './letters/reminders-letter.ts'
import { type Links, linkFor } from './links.ts'

type Given = {
  store: Pick<Store, 'enquiries' | 'deadLetters' | 'read'>
  knowledge: Knowledge
  links: Links
  now: () => Date
  /** Address of the website, without a slash at the end. */
  site: () => string
}
type Addressed = { to: string; letter: WrittenLetter }

/**
 * The letter about many enquiries, or none, that a delivery asks for, written from how things stand
 * now; undefined when there is nothing to tell any more.
 */
export async function gatheredLetter(
  delivery: Delivery,
  given: Given,
): Promise<Addressed | undefined> {
  const { store, knowledge, links, now } = given
  if (delivery.letter === 'missed') return missedLetter(delivery, given)
  const { letter, to } = delivery
  const link = await linkFor(delivery, links)
  if (letter === 'digest') {
    const attention = await needsAttention(store, now().toISOString())
    if (attention.isQuiet) return undefined
    return { to: knowledge.hub.email, letter: digestLetter({ attention, knowledge, link }) }
  }
  const partner = knowledge.partners.find(({ id }) => to.part === 'partner' && id === to.id)
  if (!partner?.email) return undefined
  if (letter === 'overview')
    return { to: partner.email, letter: overviewLetter({ partner, knowledge, link }) }
  const asked = await allEnquiries(store, { states: ['offered'], partner: partner.id })
  const waiting = asked.filter(
    (summary) =>
      awaitedBy(summary) !== undefined &&
      summary.offers.some((offer) => offer.partner === partner.id && offer.state === 'open'),
  )
  if (letter !== 'reminders' || waiting.length === 0) return undefined
  const written = remindersLetter({ partner, waiting, knowledge, link, now: now() })
  return { to: partner.email, letter: written }
}

/** What was said in a talk while the other side was away. */
async function missedLetter(
  { conversation, to }: Delivery,
  { store, knowledge, site }: Given,
): Promise<Addressed | undefined> {
  const dossier = await store.read(conversation)
  const address = to.part === 'hub' ? knowledge.hub.email : dossier.conversation?.answers.email
  const letter =
    to.part === 'hub'
      ? missedByStaff(dossier, knowledge)
      : missedByVisitor(dossier, knowledge, site())
  return address && letter ? { to: address, letter } : undefined
}
