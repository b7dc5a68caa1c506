import type { Send } from '../../bot/outbox.ts'
import type { StatusCodes } from '../../bot/status-codes.ts'
import type { Store } from '../../bot/store.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { gatheredLetter } from './gathered-letter.ts'
import { letterOf } from './letters/letter-of.ts'
import { type Links, linkFor } from './links.ts'
import type { Mailer } from './mailer.ts'

type Parts = {
  store: Pick<Store, 'enquiries' | 'deadLetters' | 'read'>
  knowledge: Knowledge
  links: Links
  mailer: Mailer
  /** The codes by which the chat shows how an enquiry stands. */
  codes: StatusCodes
  now: () => Date
  /** Address of the website, without a slash at the end. */
  site: () => string
}

/** Sends deliveries by mail, written from how things stand now. */
export function sendByMail({ mailer, ...given }: Parts): Send {
  const { knowledge, links, codes } = given
  return async (delivery, enquiry) => {
    const { id, reference } = delivery
    const code = reference ? codes.codeOf(reference, new Date(delivery.createdAt)) : ''
    const written = enquiry
      ? letterOf(delivery, enquiry, knowledge, await linkFor(delivery, links), code)
      : await gatheredLetter(delivery, given)
    if (!written)
      return enquiry
        ? { state: 'refused', fault: 'ENOADDRESS', permanent: true }
        : { state: 'needless' }
    const result = await mailer.send({
      delivery: id,
      ...(reference ? { reference } : {}),
      ...written,
    })
    return result.state === 'refused' ? result : { state: 'delivered' }
  }
}
