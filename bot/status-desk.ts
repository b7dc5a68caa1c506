import { setImmediate } from 'node:timers/promises'
import { statusSaid } from '../dialogs/status-said.ts'
import type { Elsewhere } from '../dialogs/turn.ts'
import { deliveryOf, toCompany } from '../enquiries/deliveries.ts'
import type { Dossier } from './dossier.ts'
import { readEnquiry } from './enquiry-desk.ts'
import { quarterOf, type StatusCodes } from './status-codes.ts'
import type { Store } from './store.ts'

/** Shows enquiries that were filed in another conversation, to who has the code that was mailed. */
export type StatusDesk = {
  /** The enquiry a message gives reference and right code of; undefined for any other message. */
  look(text: string, conversation: string): Promise<Elsewhere | undefined>
  /** Mails a code to the contact of an enquiry, once a quarter of an hour; nothing when it is unknown. */
  mailCode(reference: string): Promise<void>
}

type Parts = {
  store: Pick<Store, 'read' | 'transact' | 'conversationOf'>
  codes: StatusCodes
  /** Address of the company's own page. */
  linkTo: (reference: string) => Promise<string>
  now: () => Date
  /** Told what went wrong; the visitor may ask again. */
  onFault: (fault: unknown) => void
}

export function makeStatusDesk({ store, codes, linkTo, now, onFault }: Parts): StatusDesk {
  return {
    async look(text, conversation) {
      const said = statusSaid(text)
      if (said?.code === undefined) return undefined
      const asked = said.reference ?? (await store.read(conversation)).conversation?.lookingFor
      if (asked === undefined || !codes.isRight(asked, said.code, now())) return undefined
      const enquiry = await readEnquiry(store, asked)
      return enquiry && { kind: 'enquiry', enquiry, link: await linkTo(asked) }
    },

    async mailCode(reference) {
      try {
        // The answer leaves first, so that it takes as long where there is nothing to mail.
        await setImmediate()
        const conversation = await store.conversationOf(reference)
        if (conversation === undefined) return
        await store.transact(conversation, (dossier) => codeLetter(dossier, reference, now()))
      } catch (fault) {
        onFault(fault)
      }
    },
  }
}

function codeLetter({ enquiries, deliveries }: Dossier, reference: string, now: Date) {
  const enquiry = enquiries.find((one) => one.reference === reference)
  if (!enquiry || enquiry.state === 'erased') return undefined
  const letter = deliveryOf(enquiry, 'status-code', toCompany, now.toISOString())
  const id = `${letter.id}.${quarterOf(now)}`
  return deliveries.some((one) => one.id === id) ? undefined : { deliveries: [{ ...letter, id }] }
}
