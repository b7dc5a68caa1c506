import type { Language } from '../knowledge/language.ts'
import type { Address } from './address.ts'
import type { Assistant, Decision, TurnGiven } from './assistant.ts'
import {
  type Change,
  type Dossier,
  type LoggedActivity,
  type PlainActivity,
  watermarkOf,
} from './dossier.ts'
import { idAt, logged } from './logged.ts'
import { saidDelivery } from './said.ts'
import type { StatusDesk } from './status-desk.ts'
import { ReferenceTaken, type Store } from './store.ts'

/** One message as a channel received it. */
export type Incoming = {
  conversation: string
  /** By this a message that comes again is known; absent where a client gives none. */
  key?: string
  activity: PlainActivity
  /** Language in which the channel opened the conversation. */
  language: Language
  /** Where it is reached, in a channel that we send to ourselves. */
  address?: Address | undefined
  /** A right to come back, kept with the first message. */
  resume?: Change['resume']
}

/** What came of a message; `repeated` when it had been handled before and nothing new happened. */
export type Taken = { id: string; replies: LoggedActivity[]; repeated: boolean }

export type Turns = {
  take(incoming: Incoming): Promise<Taken>
  /** Adds what is said outside a turn to a conversation, and returns it as it was kept. */
  say(conversation: string, said: PlainActivity[]): Promise<LoggedActivity[]>
}

type Parts = {
  store: Pick<Store, 'transact'>
  assistant: Assistant
  now: () => Date
  /** Draws a reference for a filing. */
  newReference: () => string
  /** Enquiries filed in other conversations; absent where there are none. */
  status?: StatusDesk
}

/**
 * Turns of conversations: each loads, decides and commits as one transaction, and only what was
 * committed is returned to be sent.
 * @throws StoreRefusal when nothing could be kept; the sender may send the same again.
 */
export function makeTurns({ store, assistant, now, newReference, status }: Parts): Turns {
  return {
    async take(incoming) {
      const { activity, conversation } = incoming
      const elsewhere = await status?.look(activity.text ?? '', conversation)
      for (;;) {
        const reference = newReference()
        try {
          return await commit(incoming, (dossier) =>
            decideTurn(incoming, dossier, {
              ...{ assistant, reference, elsewhere },
              now: now().toISOString(),
            }),
          )
        } catch (fault) {
          // Another enquiry has this reference: nothing was kept, so the turn is taken anew.
          if (!(fault instanceof ReferenceTaken)) throw fault
        }
      }
    },

    async say(conversation, said) {
      let kept: LoggedActivity[] = []
      await store.transact(conversation, (dossier) => {
        const timestamp = now().toISOString()
        const { channelId } = dossier.log.at(-1) ?? {}
        kept = logged(said, watermarkOf(dossier), { conversation, timestamp, channelId })
        return { append: kept }
      })
      return kept
    },
  }

  async function commit(
    { conversation, key }: Incoming,
    decide: (dossier: Dossier) => Decided,
  ): Promise<Taken> {
    let taken: Taken = { id: '', replies: [], repeated: true }
    let askedFor: string | undefined
    await store.transact(conversation, (dossier) => {
      const before = key === undefined ? undefined : dossier.handled[key]
      if (before !== undefined) {
        taken = { id: before, replies: [], repeated: true }
        return undefined
      }
      const { change, mailCodeFor, ...said } = decide(dossier)
      taken = { ...said, repeated: false }
      askedFor = mailCodeFor
      return change
    })
    // Not waited for: how long the answer takes tells nothing of whether there is such an enquiry.
    if (askedFor !== undefined) void status?.mailCode(askedFor)
    return taken
  }
}

type Decided = Pick<Decision, 'mailCodeFor'> & {
  id: string
  replies: LoggedActivity[]
  change: Change
}

function decideTurn(
  { activity, conversation, key, language, resume, address }: Incoming,
  dossier: Dossier,
  { assistant, ...given }: { assistant: Assistant } & Omit<TurnGiven, 'language'>,
): Decided {
  const at = { conversation, timestamp: given.now, channelId: activity.channelId }
  const place = watermarkOf(dossier)
  const opening = place === 0 ? logged(assistant.opening(language), 0, at) : []
  const id = idAt(conversation, place + opening.length)
  const { heard, says, change, mailCodeFor } = assistant.answer(
    { ...activity, id, timestamp: given.now },
    dossier,
    {
      ...given,
      language,
    },
  )
  const replies = logged(says, place + opening.length + 1, { ...at, replyTo: heard })
  const append = [...opening, heard, ...replies]
  const reached = address && reachedAt(address, dossier, place + append.length, given.now)
  return {
    id,
    replies,
    mailCodeFor,
    change: {
      ...change,
      append,
      ...(reached ? { address: reached.address } : {}),
      ...(reached ? { deliveries: [...(change.deliveries ?? []), reached.delivery] } : {}),
      ...(key === undefined ? {} : { handled: { key, id } }),
      ...(resume && place === 0 ? { resume } : {}),
      ...(change.erase ? { resume: null } : {}),
    },
  }
}

/** Where the conversation is reached from now on, and what sees to it that all of it is sent. */
function reachedAt(address: Address, dossier: Dossier, watermark: number, now: string) {
  return {
    address: { ...address, sent: dossier.address?.sent ?? 0 },
    delivery: saidDelivery(dossier.id, watermark, now),
  }
}
