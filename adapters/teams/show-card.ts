import type { Sent } from '../../bot/outbox.ts'
import type { StaffView } from '../../bot/staff-desk.ts'
import type { Delivery } from '../../enquiries/delivery.ts'
import { messageWith } from './card-parts.ts'
import { type Connector, ConnectorFault } from './connector.ts'
import { type CardGiven, enquiryCard } from './enquiry-card.ts'
import type { TeamsLine } from './teams-line.ts'

type Channel = { serviceUrl: string; id: string }
type Given = {
  line: Pick<TeamsLine, 'store'>
  connector: Connector
  channel: Channel
  card: CardGiven
}

/** The card of an enquiry, the same all its life: sent once, and from then on changed where it stands. */
export async function showCard(
  view: StaffView,
  { conversation, reference = '' }: Delivery,
  { line: { store }, connector, channel, card }: Given,
): Promise<Sent> {
  const { version, need } = view.enquiry
  const shown = (await store.read(conversation)).cards?.[reference]
  if (shown && shown.version >= version) return { state: 'needless' }
  const message = messageWith(enquiryCard(view, card), `${reference}: ${need.title}`)
  const isThere = shown && (await isUpdated(connector, channel, shown.activity, message))
  const activity = isThere
    ? shown.activity
    : await connector.send(channel.serviceUrl, channel.id, message)
  await store.transact(conversation, () => ({ cards: { [reference]: { activity, version } } }))
  return { state: 'delivered' }
}

/** False when somebody has removed the card there. */
async function isUpdated(
  connector: Connector,
  { serviceUrl, id }: Channel,
  activity: string,
  message: object,
): Promise<boolean> {
  try {
    await connector.update(serviceUrl, id, activity, message)
    return true
  } catch (fault) {
    if (fault instanceof ConnectorFault && fault.status === 404) return false
    throw fault
  }
}
