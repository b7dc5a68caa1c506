import type { Delivery } from '../../../enquiries/delivery.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Language } from '../../../knowledge/language.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { LETTERS, PARTIES } from '../../desk/desk-words.ts'
import { sayFault } from '../../partners/fault-words.ts'
import { nameOf } from '../../partners/letters/name-of.ts'
import { type Html, html } from '../html.ts'
import { factList } from './enquiry-blocks.ts'
import { form } from './form-blocks.ts'
import { heading1, heading2, layout, paragraph, pathIn } from './layout.ts'
import { UNDELIVERED_WORDS } from './undelivered-words.ts'

type Given = { language: Language; knowledge: Knowledge }

/** For the hub's staff: what could not be delivered, to be sent again or left. */
export function undeliveredPage(dead: Delivery[], path: string, given: Given): Html {
  const { language, knowledge } = given
  const words = UNDELIVERED_WORDS[language]
  return layout({ language, hub: knowledge.hub }, words.title, [
    heading1(words.title),
    paragraph(dead.length === 0 ? words.none : words.explained),
    dead.map((delivery) => [facts(delivery, given), decisions(delivery, path, language)]),
  ])
}

/** For a link that is not, or no longer, good. */
export function undeliveredLinkPage({ language, knowledge }: Given): Html {
  const { title, text } = UNDELIVERED_WORDS[language].invalid
  return layout({ language, hub: knowledge.hub }, title, [heading1(title), paragraph(text)])
}

function facts(delivery: Delivery, { language, knowledge }: Given): Html[] {
  const { letter, to, reference, fault, attempts, createdAt } = delivery
  const words = UNDELIVERED_WORDS[language]
  const receiver =
    to.part === 'partner' ? nameOf(to.id, knowledge, language) : PARTIES[to.part][language]
  const made = sayMoment(createdAt, language, knowledge.hub.timeZone)
  return [
    heading2(words.heading(LETTERS[letter][language], receiver)),
    factList([
      { label: words.reference, value: reference },
      { label: words.cause, value: fault && sayFault(fault, language) },
      { label: words.attempts, value: attempts },
      { label: words.made, value: made },
    ]),
  ]
}

function decisions({ id, conversation }: Delivery, path: string, language: Language): Html[] {
  const { sendAgain, leave } = UNDELIVERED_WORDS[language]
  const named = html`<input type="hidden" name="id" value="${id}"><input type="hidden" name="conversation" value="${conversation}">\n`
  return [
    form(pathIn(`${path}/send-again`, language), named, { text: sendAgain, kind: 'primary' }),
    form(pathIn(`${path}/leave`, language), named, { text: leave, kind: 'secondary' }),
  ]
}
