import { CardFactory, type TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { StaffView } from '../../bot/staff-desk.ts'
import type { Partner } from '../../knowledge/schema.ts'
import { STATES } from '../partners/code-words.ts'
import { adaptiveCard, attached, factSet, openUrl, textBlock } from './card-parts.ts'
import { areasOf, type CardGiven } from './enquiry-card.ts'
import { partnersNamed } from './staff-command.ts'
import { STAFF_WORDS } from './staff-words.ts'
import { cardGiven, languageOf, staffIn, type TeamsLine } from './teams-line.ts'

const MOST = 10

const Query = z.object({
  commandId: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
})

/** The message extension: enquiries and partners, to paste into a message. For others it is empty. */
export async function search(context: TurnContext, line: TeamsLine): Promise<object> {
  const { activity } = context
  const given = cardGiven(line, languageOf(activity, line))
  const staff = await staffIn(activity, line)
  if (!staff) return sentence(STAFF_WORDS[given.language].onlyStaff)
  const query = Query.safeParse(activity.value).data
  const asked = query?.parameters.find(({ name }) => name === 'search')?.value
  const text = typeof asked === 'string' ? asked.trim() : ''
  const found =
    query?.commandId === 'partners'
      ? partners(text, line, given)
      : await enquiries(text, line, given)
  if (found.length === 0) return sentence(STAFF_WORDS[given.language].empty)
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: found } }
}

function sentence(text: string): object {
  return { composeExtension: { type: 'message', text } }
}

async function enquiries(text: string, line: TeamsLine, given: CardGiven) {
  const part = text ? { part: text } : {}
  const { found } = await line.desk.list({ which: 'all', limit: MOST, ...part })
  return found.map((view) => ({
    ...attached(sharedCard(view, given)),
    preview: CardFactory.thumbnailCard(view.enquiry.reference, [], [], {
      text: `${areasOf(view.enquiry.need.focusAreas, given.knowledge, given.language)}. ${STATES[view.enquiry.state][given.language]}`,
    }),
  }))
}

/** What is pasted may be read by anybody in that conversation: reference, area and state only. */
function sharedCard({ enquiry }: StaffView, { knowledge, language, site }: CardGiven): object {
  const words = STAFF_WORDS[language]
  const { reference, need, state } = enquiry
  return adaptiveCard(
    [
      textBlock(reference, { weight: 'Bolder' }),
      factSet([
        { label: words.area, value: areasOf(need.focusAreas, knowledge, language) },
        { label: words.state, value: STATES[state][language] },
      ]),
    ],
    [openUrl(words.open, `${site}/desk?enquiry=${reference}`)],
  )
}

function partners(text: string, { knowledge }: TeamsLine, given: CardGiven) {
  const cards = text ? partnersNamed(text.toLowerCase(), knowledge.partners) : knowledge.partners
  return cards.slice(0, MOST).map((card) => ({
    ...attached(partnerCard(card, given)),
    preview: CardFactory.thumbnailCard(card.shortName[given.language], [], [], {
      text: card.does[given.language],
    }),
  }))
}

function partnerCard({ id, name, does }: Partner, { language, site }: CardGiven): object {
  const href = `${site}/partners/${id}?language=${language}`
  return adaptiveCard(
    [textBlock(name[language], { weight: 'Bolder' }), textBlock(does[language])],
    [openUrl(STAFF_WORDS[language].show, href)],
  )
}
