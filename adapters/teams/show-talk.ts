import { activitiesSince } from '../../bot/dossier.ts'
import type { Sent } from '../../bot/outbox.ts'
import { TALK_CARD as CARD } from '../../bot/talk.ts'
import type { Delivery } from '../../enquiries/delivery.ts'
import { messageWith } from './card-parts.ts'
import type { Connector } from './connector.ts'
import type { CardGiven } from './enquiry-card.ts'
import { talkCard } from './talk-card.ts'
import { TALK_CARD } from './talk-words.ts'
import type { TeamsLine } from './teams-line.ts'

type Given = {
  line: Pick<TeamsLine, 'store'>
  connector: Connector
  channel: { serviceUrl: string; id: string }
  card: CardGiven
}

/** Shows staff a talk as it is now: a card in their channel, the same one as long as it goes on. */
export async function showTalk({ conversation }: Delivery, given: Given): Promise<Sent> {
  const { line, connector, channel, card } = given
  const { store } = line
  const dossier = await store.read(conversation)
  const { talk, cards } = dossier
  const shown = cards?.[CARD]
  const content = talkCard(dossier, card)
  const summary = TALK_CARD[card.language].title
  const message = messageWith(content, summary)
  const began = talk ? Date.parse(talk.askedAt) : shown?.version
  if (shown && shown.version === began) {
    await connector.update(channel.serviceUrl, channel.id, shown.activity, message)
    return { state: 'delivered' }
  }
  if (!talk || began === undefined) return { state: 'needless' }
  const activity = await connector.send(channel.serviceUrl, channel.id, message)
  await store.transact(conversation, () => ({ cards: { [CARD]: { activity, version: began } } }))
  const thread = threadOf(channel.id, activity)
  await store.transact(thread, () => ({ about: conversation }))
  return { state: 'delivered' }
}

/**
 * Tells staff, in the card's thread, what the visitor said since they were told last.
 * @throws ConnectorFault; what was told before it is noted as told.
 */
export async function tellStaff({ conversation }: Delivery, given: Given): Promise<Sent> {
  const { line, connector, channel, card } = given
  const { store } = line
  const dossier = await store.read(conversation)
  const { talk, cards } = dossier
  const shown = cards?.[CARD]
  if (!talk || !shown) return { state: 'needless' }
  const words = TALK_CARD[card.language]
  const thread = threadOf(channel.id, shown.activity)
  const since = Math.max(talk.told, dossier.erased)
  let told = since
  try {
    for (const { from, text = '' } of activitiesSince(dossier, since)) {
      const message = { type: 'message', text: words.told(text), textFormat: 'plain' }
      if (from?.role !== 'bot') await connector.send(channel.serviceUrl, thread, message)
      told++
    }
  } finally {
    await store.transact(conversation, (now) =>
      now.talk && now.talk.told < told ? { talk: { ...now.talk, told } } : undefined,
    )
  }
  return { state: told > since ? 'delivered' : 'needless' }
}

/** The thread under a message of a channel. */
function threadOf(channel: string, message: string): string {
  return `${channel};messageid=${message}`
}
