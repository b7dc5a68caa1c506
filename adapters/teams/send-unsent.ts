import type { LoggedActivity } from '../../bot/dossier.ts'
import { unsent } from '../../bot/said.ts'
import type { Store } from '../../bot/store.ts'
import { OneAtATime } from '../storage/one-at-a-time.ts'
import type { Connector } from './connector.ts'
import { teamsMessage } from './teams-message.ts'

type Send = (activity: object) => Promise<unknown>
type Parts = {
  store: Pick<Store, 'read' | 'transact'>
  connector: Pick<Connector, 'send'>
}

/**
 * Sends what was said in a conversation and is not there yet, in order; returns how much that was.
 * Two at once cannot send the same: turns and outbox all send from the log, one after another.
 * `through` sends by a turn that is going on; without it the kept address is used.
 * @throws ConnectorFault; what was sent before it is noted as sent.
 */
export type SendUnsent = (conversation: string, through?: Send) => Promise<number>

export function makeSendUnsent({ store, connector }: Parts): SendUnsent {
  const queues = new OneAtATime()

  async function sendAll(conversation: string, through: Send | undefined): Promise<number> {
    const dossier = await store.read(conversation)
    const { address } = dossier
    const waiting = unsent(dossier)
    if (!address || waiting.length === 0) return 0
    const send: Send =
      through ?? ((activity) => connector.send(address.serviceUrl, address.conversation, activity))
    let sent = 0
    try {
      for (const activity of waiting) {
        await send(teamsMessage(activity))
        sent++
      }
    } finally {
      const last = waiting[sent - 1]
      if (last) await note(conversation, last)
    }
    return sent
  }

  async function note(conversation: string, { id }: LoggedActivity): Promise<void> {
    await store.transact(conversation, ({ address, log, erased }) => {
      const place = log.findIndex((one) => one.id === id)
      if (!address || place < 0) return undefined
      return { address: { ...address, sent: erased + place + 1 } }
    })
  }

  return (conversation, through) => queues.run(conversation, () => sendAll(conversation, through))
}
