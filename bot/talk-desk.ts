import type { Brain } from '../dialogs/brain.ts'
import { newConversation } from '../dialogs/conversation.ts'
import { handedBack } from '../dialogs/talk.ts'
import { maskSecrets } from '../enquiries/mask-secrets.ts'
import type { Staff } from '../enquiries/staff.ts'
import { activityOf } from './activity-of.ts'
import { sayIn } from './change-of.ts'
import { type Change, type Dossier, watermarkOf } from './dossier.ts'
import { openTalks } from './open-talks.ts'
import type { Store } from './store.ts'
import { Person } from './talk.ts'
import { staffSays, talkEnds, talkShows } from './talk-moves.ts'

/** What staff do in a talk with a visitor, and what is seen of their messages. */
export type TalkDesk = {
  /** The conversations in which a person is asked for or talks, longest waiting first. */
  open(): Promise<Dossier[]>
  /** Says it to the visitor, once for each key. False when nobody there asked for a person. */
  reply(conversation: string, said: { staff: Staff; text: string; key: string }): Promise<boolean>
  /** The visitor goes on with the assistant, where they were. */
  handBack(conversation: string): Promise<boolean>
  /** What a person said up to a watermark has got to the visitor; writes only what is new. */
  arrived(dossier: Dossier, watermark?: number): Promise<void>
  /** What a person said up to an activity has been read. */
  read(conversation: string, activity: string): Promise<void>
}

type Parts = {
  store: Pick<Store, 'read' | 'transact'>
  brain: Brain
  site: () => string
  now: () => Date
  /** Id of the channel of staff; without one nobody can be asked for. */
  channel: string | undefined
}

export function makeTalkDesk({ store, brain, site, now, channel }: Parts): TalkDesk {
  const at = () => now().toISOString()

  return {
    open: async () => (channel === undefined ? [] : openTalks(store, channel)),

    async reply(conversation, { staff, text, key }) {
      let isThere = false
      await store.transact(conversation, (dossier) => {
        isThere = dossier.talk !== undefined
        const language = dossier.conversation?.language ?? 'nl'
        const said = { staff, language, key, text: maskSecrets(text).text }
        return staffSays(dossier, said, at())
      })
      return isThere
    },

    async handBack(conversation) {
      let isThere = false
      await store.transact(conversation, (dossier) => {
        const { talk } = dossier
        isThere = talk !== undefined
        if (!talk) return undefined
        const { deliveries, ...change } = talkEnds(dossier, talk, at())
        const { says, conversation: position } = prompted(dossier)
        return { ...change, conversation: position, ...sayIn(dossier, says, at(), deliveries) }
      })
      return isThere
    },

    async arrived(dossier, watermark = watermarkOf(dossier)) {
      const { id, talk } = dossier
      if (!talk || talk.arrived >= saidByPerson(dossier)) return
      await store.transact(id, (now) => seen(now, 'arrived', watermark))
    },

    async read(conversation, activity) {
      await store.transact(conversation, (dossier) => {
        const place = dossier.log.findIndex(({ id }) => id === activity)
        return seen(dossier, 'read', place < 0 ? 0 : dossier.erased + place + 1)
      })
    },
  }

  function seen(dossier: Dossier, how: 'arrived' | 'read', watermark: number): Change | undefined {
    const { talk } = dossier
    const upTo = Math.min(watermark, saidByPerson(dossier))
    if (!talk || talk[how] >= upTo) return undefined
    const read = how === 'read' ? { read: upTo } : {}
    const arrived = Math.max(talk.arrived, upTo)
    return talkShows(dossier, { ...talk, ...read, arrived }, at())
  }

  function prompted(dossier: Dossier) {
    const { enquiries } = dossier
    const before = dossier.conversation ?? newConversation(dossier.id, at(), 'nl')
    const given = { brain, now: at(), reference: '', enquiries, site: site() }
    const { conversation, replies } = handedBack(before, given)
    return {
      conversation,
      says: replies.map((reply) => activityOf(reply, conversation.language)),
    }
  }
}

/** Watermark after the last message of a person; 0 when there is none. */
function saidByPerson({ log, erased }: Dossier): number {
  const place = log.findLastIndex(({ channelData }) => Person.safeParse(channelData).success)
  return place < 0 ? 0 : erased + place + 1
}
