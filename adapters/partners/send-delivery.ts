import type { Send } from '../../bot/outbox.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { letterOf } from './letters/letter-of.ts'
import type { Mailer } from './mailer.ts'
import type { SignedLinks } from './signed-link.ts'

/** A partner's link is good this long, in milliseconds: 60 days. */
const LINK_LIVES = 60 * 24 * 60 * 60_000

/**
 * Sends deliveries by mail, written from the enquiry as it is now. The link's time counts from the
 * delivery's making, so that a repeat carries the same words.
 */
export function sendByMail({
  knowledge,
  links,
  mailer,
}: {
  knowledge: Knowledge
  links: Pick<SignedLinks, 'make'>
  mailer: Mailer
}): Send {
  return async (delivery, enquiry) => {
    const { id, reference, createdAt } = delivery
    const link = await links.make(id, new Date(Date.parse(createdAt) + LINK_LIVES))
    const written = letterOf(delivery, enquiry, knowledge, link)
    if (!written) return { state: 'refused', fault: 'ENOADDRESS', permanent: true }
    const result = await mailer.send({ delivery: id, reference, ...written })
    return result.state === 'refused' ? result : { state: 'delivered' }
  }
}
