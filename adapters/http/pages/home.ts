import { MEDIAN_ANSWERS } from '../../../dialogs/median-answers.ts'
import type { Language } from '../../../knowledge/language.ts'
import type { FocusArea, Knowledge, Partner } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { HOME_WORDS } from './home-words.ts'
import {
  bullets,
  heading1,
  heading2,
  layout,
  link,
  mailLink,
  paragraph,
  partnerLink,
  pathIn,
  phoneLink,
  questionLink,
} from './layout.ts'
import { sayOpeningHours } from './say-opening-hours.ts'

type HomeGiven = { language: Language; knowledge: Knowledge }

/** Questions of one area that can be asked with one click. */
const EXAMPLES = 2

/** The page of the hub itself: what it does and for whom, with the chat. */
export function homePage({ language, knowledge }: HomeGiven): Html {
  const { hub } = knowledge
  const words = HOME_WORDS[language]
  const title = words.title(hub.region[language])
  const content = [
    html`<div class="aihub-hero">
<div>
${heading1(title)}<p class="utrecht-paragraph utrecht-paragraph--lead utrecht-paragraph--distanced">${words.lead(hub.name[language])}</p>
<ul class="aihub-promises">${words.promises(MEDIAN_ANSWERS, hub.responseDays).map((promise) => html`<li>${promise}</li>\n`)}</ul>
${paragraph(html`${words.automatic} ${link(pathIn('/privacy', language), words.privacy)}.`)}</div>
${chat({ language, knowledge })}</div>\n`,
    heading2(words.steps),
    html`<ol class="aihub-steps">${words.step(hub.responseDays).map(({ title, text }) => html`<li><h3 class="utrecht-heading-3">${title}</h3>${paragraph(text)}</li>\n`)}</ol>\n`,
    heading2(words.areas),
    html`<ul class="aihub-areas">${knowledge.focusAreas.map((area) => html`<li>${areaCard(area, language)}</li>\n`)}<li><h3 class="utrecht-heading-3">${words.others}</h3>${paragraph(words.ask)}</li></ul>\n`,
    heading2(words.partners),
    html`<div class="aihub-columns">${bullets(partnerLinks(knowledge, language))}</div>\n`,
    heading2(words.person),
    paragraph(
      html`${words.mail} ${mailLink(hub.email)}. ${hub.phone && html`${words.call} ${phoneLink(hub.phone)}. `}${words.open} ${sayOpeningHours(hub, language)}.`,
    ),
  ]
  return layout({ language, hub }, title, content, 'wide')
}

/** What stands in the chat's place says how else to ask, until the chat is there. */
function chat({ language, knowledge: { hub } }: HomeGiven): Html {
  const words = HOME_WORDS[language]
  return html`<section class="aihub-chat" aria-label="${words.chat}">
<div id="aihub-chat" data-aihub-chat>${paragraph(html`${words.waiting} ${mailLink(hub.email)}.`)}</div>
<noscript>${paragraph(html`${words.noScript} ${mailLink(hub.email)}.`)}</noscript>
${paragraph(link(pathIn('/form', language), words.form))}
<script src="/widget/loader.js" async data-language="${language}"></script>
</section>\n`
}

function areaCard({ name, scope, useCases }: FocusArea, language: Language): Html {
  const words = HOME_WORDS[language]
  const examples = useCases[language].slice(0, EXAMPLES)
  return html`<h3 class="utrecht-heading-3">${name[language]}</h3>
${paragraph(firstSentence(scope[language]))}<p class="utrecht-paragraph aihub-small">${words.example}</p>
${bullets(examples.map((example) => questionLink(example, language)))}`
}

/** What is in the area; the rest of its scope is for those who sort enquiries. */
function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? text
}

/** Who may be asked; units stand under their parent's name, and outsiders are only referred to. */
function partnerLinks({ partners }: Knowledge, language: Language) {
  const isListed = ({ parent, tier }: Partner) => parent === null && tier !== 'external'
  return partners
    .filter(isListed)
    .toSorted((a, b) => a.name[language].localeCompare(b.name[language], language))
    .map((partner) => partnerLink(partner, language, partner.name[language]))
}
