import type { OpenStore } from '../../adapters/storage/open-store.ts'
import type { Dossier } from '../../bot/dossier.ts'
import { referenceFrom } from '../../enquiries/reference.ts'
import { aTurn, messagesOf } from './a-turn.ts'
import { aDelivery, anEnquiry } from './an-enquiry.ts'

export const CONVERSATIONS = Array.from({ length: 8 }, (_, number) => `conversation-${number}`)

/** Has every conversation say so many things, and file an enquiry with each tenth. */
export async function talk(store: OpenStore, first: number, messages: number): Promise<void> {
  const speak = async (conversation: string, place: number) => {
    for (let number = first; number < first + messages; number++) {
      const reference = referenceOf(place, number)
      const about = { conversation, reference }
      const filed = {
        enquiries: [anEnquiry(about)],
        deliveries: [aDelivery({ ...about, id: `${reference}.offer` })],
      }
      const turn = aTurn(`Bericht ${number}`, number % 10 === 0 ? filed : {})
      await store.transact(conversation, turn)
    }
  }
  await Promise.all(CONVERSATIONS.map(speak))
}

function referenceOf(place: number, number: number): string {
  const digits = [1024, 32, 1].map((unit) => Math.floor(number / unit) % 32)
  return referenceFrom([1, 2, 3, place, ...digits])
}

/** What a dossier holds that is not what so many turns of `talk` leave; undefined when all is right. */
export function brokenIn(dossier: Dossier): string | undefined {
  const said = Array.from({ length: dossier.version }, (_, number) => `Bericht ${number}`)
  const filed = Math.ceil(said.length / 10)
  if (messagesOf(dossier).join() !== said.join()) return `messages: ${messagesOf(dossier).join()}`
  if (Object.keys(dossier.handled).length !== said.length) return 'what was handled'
  if (dossier.enquiries.length !== filed) return `enquiries: ${dossier.enquiries.length}`
  return dossier.deliveries.length === filed ? undefined : 'deliveries'
}
