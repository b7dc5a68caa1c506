import { noteTalk } from '../../bot/open-talks.ts'
import type { Send, Sent } from '../../bot/outbox.ts'
import type { Delivery } from '../../enquiries/delivery.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { messageWith } from './card-parts.ts'
import { type Connector, ConnectorFault } from './connector.ts'
import { closeAddress } from './keep-address.ts'
import { digestCard } from './list-cards.ts'
import { refusedBy } from './refused-by.ts'
import { showCard } from './show-card.ts'
import { showTalk, tellStaff } from './show-talk.ts'
import { STAFF_WORDS } from './staff-words.ts'
import { cardGiven, type TeamsLine } from './teams-line.ts'

type Channel = { serviceUrl: string; id: string }
type Line = Pick<
  TeamsLine,
  'store' | 'desk' | 'talks' | 'sendUnsent' | 'attention' | 'knowledge' | 'channel' | 'site' | 'now'
>
type Parts = { line: Line; connector: Connector; mail: Send }

/** Sends what goes to Teams; where it can never arrive, what is meant for the hub goes by mail. */
export function sendByTeams({ line, connector, mail }: Parts): Send {
  const { store, now } = line
  // What nobody asked for is in the hub's language; a press is answered in that of who pressed.
  const { language } = line.knowledge.hub

  async function send(delivery: Delivery): Promise<Sent> {
    const { conversation, letter } = delivery
    if (letter === 'said') return sendSaid(conversation)
    // Known at the desk also while the channel cannot be reached.
    if (letter === 'talk') await noteTalk(store, line.channel ?? '', conversation)
    return showStaff(delivery)
  }

  async function sendSaid(conversation: string): Promise<Sent> {
    const sent = await line.sendUnsent(conversation)
    if (sent > 0) await arrivedNow(conversation)
    return { state: sent > 0 ? 'delivered' : 'needless' }
  }

  async function showStaff(delivery: Delivery): Promise<Sent> {
    const { letter, reference = '' } = delivery
    const shown = { line, connector, channel: await channelNow(), card: cardGiven(line, language) }
    switch (letter) {
      case 'talk':
        return showTalk(delivery, shown)
      case 'told':
        return tellStaff(delivery, shown)
      case 'digest':
        return showDigest(shown.channel)
      default: {
        const view = await line.desk.show(reference)
        return view ? showCard(view, delivery, shown) : { state: 'needless' }
      }
    }
  }

  async function channelNow(): Promise<Channel> {
    const id = line.channel ?? ''
    const { address } = await store.read(id)
    if (!address || address.closed) throw new ConnectorFault(404, 'ENOCHANNEL', 0)
    return { serviceUrl: address.serviceUrl, id }
  }

  async function showDigest({ serviceUrl, id }: Channel): Promise<Sent> {
    const attention = await line.attention()
    if (attention.isQuiet) return { state: 'needless' }
    const card = digestCard(attention, cardGiven(line, language))
    await connector.send(serviceUrl, id, messageWith(card, STAFF_WORDS[language].digest))
    return { state: 'delivered' }
  }

  /** What staff said to a visitor in Teams has got there with the rest. */
  async function arrivedNow(conversation: string): Promise<void> {
    const dossier = await store.read(conversation)
    if (dossier.address) await line.talks.arrived(dossier, dossier.address.sent)
  }

  /** What can never arrive: of a visitor's chat nothing more is sent, the hub gets a letter. */
  async function instead(delivery: Delivery, enquiry: Enquiry | undefined, refused: Sent) {
    if (delivery.letter === 'said') {
      await closeAddress(store, delivery.conversation)
      return refused
    }
    const letter = letterInstead(delivery, enquiry)
    return letter ? mail({ ...delivery, letter, to: { part: 'hub' } }, enquiry) : refused
  }

  return async (delivery, enquiry) => {
    const isNowhere = delivery.letter === 'digest' && line.channel === undefined
    if (isNowhere) return mail(delivery, enquiry)
    try {
      return await send(delivery)
    } catch (fault) {
      const refused = refusedBy(fault, now())
      return refused.permanent ? instead(delivery, enquiry, refused) : refused
    }
  }
}

function letterInstead({ letter }: Delivery, enquiry: Enquiry | undefined) {
  if (letter === 'digest') return letter
  return letter === 'talk' || letter === 'told' ? 'missed' : enquiry && hubLetter(enquiry)
}

/** The letter that tells the hub what the card would have shown; not everything needs one. */
function hubLetter({
  state,
  version,
}: Enquiry): 'hub-copy' | 'triage' | 'accepted-hub' | undefined {
  if (state === 'triage') return 'triage'
  if (state === 'accepted') return 'accepted-hub'
  return version === 1 ? 'hub-copy' : undefined
}
