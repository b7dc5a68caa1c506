import type { Send } from '../../bot/outbox.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { letterOf } from './letters/letter-of.ts'
import { type Links, linkFor } from './links.ts'
import type { Mailer } from './mailer.ts'

type Parts = { knowledge: Knowledge; links: Links; mailer: Mailer }

/** Sends what is about one enquiry by mail, written from the enquiry as it is now. */
export function sendByMail({ knowledge, links, mailer }: Parts): Send {
  return async (delivery, enquiry) => {
    if (!enquiry) return { state: 'needless' }
    const { id } = delivery
    const { reference } = enquiry
    const link = await linkFor(delivery, links)
    const written = letterOf(delivery, enquiry, knowledge, link)
    if (!written) return { state: 'refused', fault: 'ENOADDRESS', permanent: true }
    const result = await mailer.send({ delivery: id, reference, ...written })
    return result.state === 'refused' ? result : { state: 'delivered' }
  }
}
