import type { Delivery } from '../../../enquiries/delivery.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Hub } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { factList } from './enquiry-blocks.ts'
import { form } from './form-blocks.ts'
import { heading1, heading2, layout, paragraph } from './layout.ts'

/** For the hub's staff, in Dutch: what could not be delivered, to be sent again or left. */
export function undeliveredPage({
  dead,
  path,
  hub,
}: {
  dead: Delivery[]
  path: string
  hub: Hub
}): Html {
  const title = 'Niet afgeleverd'
  return layout({ language: 'nl', hub }, title, [
    heading1(title),
    paragraph(
      dead.length === 0
        ? 'Alles is afgeleverd.'
        : 'Deze berichten zijn twee dagen geprobeerd, of geweigerd. Los de oorzaak op en verstuur ze opnieuw.',
    ),
    dead.map((delivery) => [
      heading2(delivery.id),
      factList([
        { label: 'Oorzaak', value: delivery.fault },
        { label: 'Pogingen', value: delivery.attempts },
        { label: 'Gemaakt', value: sayMoment(delivery.createdAt, 'nl', hub.timeZone) },
      ]),
      form(`${path}/send-again`, hidden(delivery), { text: 'Opnieuw versturen', kind: 'primary' }),
      form(`${path}/leave`, hidden(delivery), { text: 'Niet meer versturen', kind: 'secondary' }),
    ]),
  ])
}

function hidden({ id, conversation }: Delivery): Html {
  return html`<input type="hidden" name="id" value="${id}"><input type="hidden" name="conversation" value="${conversation}">\n`
}
