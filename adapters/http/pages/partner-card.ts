import type { Language } from '../../../knowledge/language.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { type Html, type HtmlValue, html } from '../html.ts'
import { factList } from './enquiry-blocks.ts'
import {
  bullets,
  heading1,
  heading2,
  layout,
  link,
  mailLink,
  paragraph,
  partnerLink,
  questionLink,
} from './layout.ts'
import { PARTNER_CARD_WORDS } from './partner-card-words.ts'
import { sayWhere } from './say-where.ts'

type Given = { language: Language; knowledge: Knowledge }

/** Themes shown of one area: enough to recognise a subject by. */
const themesShown = 8

/** The public page of a partner: what an asker gets there, and questions to begin with. */
export function partnerCardPage(card: Partner, { language, knowledge }: Given): Html {
  const words = PARTNER_CARD_WORDS[language]
  const { hub } = knowledge
  const areas = areasOf(card, { language, knowledge })
  return layout({ language, hub }, card.name[language], [
    heading1(card.name[language]),
    html`<p class="utrecht-paragraph utrecht-paragraph--lead utrecht-paragraph--distanced">${card.does[language]}</p>\n`,
    factList(factsOf(card, { language, knowledge })),
    heading2(words.helps),
    bullets(card.helps[language]),
    heading2(words.questions),
    paragraph(words.ask),
    bullets(card.questions[language].map((question) => questionLink(question, language))),
    heading2(words.bring),
    bullets(card.bring[language]),
    heading2(words.duration),
    paragraph(card.duration[language]),
    heading2(words.doesNot),
    bullets(card.doesNot[language].map((line) => withLinks(line, card, { language, knowledge }))),
    areas.length > 0 && [heading2(words.areas), bullets(areas)],
    heading2(words.sources),
    !card.checked && paragraph(words.unchecked),
    card.sources.length > 0 && [paragraph(words.from), bullets(card.sources.map(sourceLink))],
    paragraph(html`${words.wrong} ${mailLink(hub.email)}.`),
  ])
}

function factsOf(card: Partner, { language, knowledge }: Given) {
  const words = PARTNER_CARD_WORDS[language]
  const parent = knowledge.partners.find(({ id }) => id === card.parent)
  const units = knowledge.partners.filter((partner) => partner.parent === card.id)
  return [
    { label: words.partOf, value: parent && partnerLink(parent, language) },
    { label: words.where, value: sayWhere(card, language, knowledge) },
    {
      label: words.website,
      value: card.website === null ? undefined : link(`https://${card.website}`, card.website),
    },
    { label: words.units, value: inOneLine(units.map((unit) => partnerLink(unit, language))) },
  ]
}

/** Undefined when there is nothing to say. */
function inOneLine(items: Html[]): Html | undefined {
  return items.length > 0
    ? html`${items.map((item, at) => (at === 0 ? item : html`, ${item}`))}`
    : undefined
}

/** The areas it works in, the strongest first, with some of its themes. */
function areasOf({ focusAreas }: Partner, { language, knowledge }: Given): Html[] {
  const strengthIn = (id: string) => focusAreas[id]?.strength ?? 0
  return knowledge.focusAreas
    .filter(({ id }) => strengthIn(id) > 0)
    .toSorted((a, b) => strengthIn(b.id) - strengthIn(a.id))
    .map(({ id, name }) => {
      const themes = focusAreas[id]?.themes[language].slice(0, themesShown).join(', ')
      return html`<strong>${name[language]}</strong>${themes && html`<br>${themes}`}`
    })
}

/** A line with the partner it names as a link to that partner's card. */
function withLinks(line: string, { refers }: Partner, { language, knowledge }: Given): HtmlValue {
  const named = knowledge.partners.find(
    ({ id, shortName }) => refers.some(({ to }) => to === id) && line.includes(shortName[language]),
  )
  if (named === undefined) return line
  const name = named.shortName[language]
  const at = line.indexOf(name)
  return html`${line.slice(0, at)}${partnerLink(named, language)}${line.slice(at + name.length)}`
}

/** Only what is an address can be a link; "skipr.nl 2018-03" names a page without one. */
function sourceLink(source: string): HtmlValue {
  return /\s/.test(source) ? source : link(`https://${source}`, source)
}
