import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import {
  bullets,
  heading1,
  heading2,
  layout,
  link,
  mailLink,
  paragraph,
  partnerLink,
} from './layout.ts'
import { sayOpeningHours } from './say-opening-hours.ts'

type HomeGiven = { language: 'nl' | 'en'; knowledge: Knowledge }

const WORDS = {
  nl: {
    title: (region: string) => `AI in ${region}: één plek voor uw vraag`,
    lead: (hub: string) =>
      `Wil uw organisatie iets met AI, en zoekt u iemand die daarbij kan helpen? Stel uw vraag aan de ${hub}. Wij brengen u bij de kennisinstelling of organisatie die bij uw vraag past.`,
    chat: 'Stel uw vraag',
    automatic:
      'U chat met een automatische assistent. Die stelt een paar vragen, noemt de partner die het beste past en zegt waarom.',
    waiting: 'De chat wordt geladen. Mailen kan ook:',
    noScript: 'De chat werkt alleen met JavaScript. Mail uw vraag naar',
    steps: 'Zo gaat het',
    step: [
      'U vertelt in uw eigen woorden waar AI uw organisatie mee kan helpen.',
      'U krijgt een voorstel voor een partner, met de redenen. U kunt een andere kiezen, of de keuze aan ons laten.',
      'U leest wat de partner te zien krijgt en geeft daar toestemming voor. De partner ziet eerst alleen uw vraag, niet wie u bent.',
    ],
    answer: (days: number) =>
      `De partner antwoordt binnen ${days} werkdagen. Neemt de partner uw vraag aan, dan neemt die contact met u op.`,
    areas: 'Vijf gebieden',
    others: 'Past uw vraag in geen van deze gebieden? Stel hem dan toch.',
    partners: 'De partners',
    person: 'Liever een medewerker',
    mail: 'Mail naar',
    open: 'Wij lezen de mail',
    privacy: 'Wat wij met uw gegevens doen',
  },
  en: {
    title: (region: string) => `AI in ${region}: one place for your enquiry`,
    lead: (hub: string) =>
      `Does your organisation want to do something with AI, and are you looking for someone who can help? Bring your enquiry to the ${hub}. We take you to the knowledge institution or organisation that fits it.`,
    chat: 'Ask your question',
    automatic:
      'You chat with an automated assistant. It asks a few questions, names the partner that fits best and says why.',
    waiting: 'The chat is loading. You can also mail:',
    noScript: 'The chat needs JavaScript. Mail your question to',
    steps: 'How it goes',
    step: [
      'You tell in your own words what AI could help your organisation with.',
      'You get a proposal for a partner, with the reasons. You can choose another one, or leave the choice to us.',
      'You read what the partner will see and give permission for it. At first the partner sees only your question, not who you are.',
    ],
    answer: (days: number) =>
      `The partner answers within ${days} working days. If the partner accepts, it gets in touch with you.`,
    areas: 'Five areas',
    others: 'Does your question fit none of these areas? Ask it all the same.',
    partners: 'The partners',
    person: 'Would you rather reach a person',
    mail: 'Mail',
    open: 'We read our mail on',
    privacy: 'What we do with your data',
  },
} as const

/** The page of the hub itself: what it does and for whom, with the chat. */
export function homePage({ language, knowledge }: HomeGiven): Html {
  const { hub, focusAreas } = knowledge
  const words = WORDS[language]
  const title = words.title(hub.region[language])
  const areas = focusAreas.map(
    ({ name, scope }) =>
      html`<strong>${name[language]}</strong><br>${firstSentence(scope[language])}`,
  )
  return layout({ language, hub }, title, [
    heading1(title),
    html`<p class="utrecht-paragraph utrecht-paragraph--lead utrecht-paragraph--distanced">${words.lead(hub.name[language])}</p>\n`,
    chat({ language, knowledge }),
    heading2(words.steps),
    html`<ol class="utrecht-ordered-list utrecht-ordered-list--distanced">
${[...words.step, words.answer(hub.responseDays)].map((step) => html`<li class="utrecht-ordered-list__item">${step}</li>\n`)}</ol>\n`,
    heading2(words.areas),
    bullets(areas),
    paragraph(words.others),
    heading2(words.partners),
    html`<div class="aihub-columns">${bullets(partnerLinks(knowledge, language))}</div>\n`,
    heading2(words.person),
    paragraph(
      html`${words.mail} ${mailLink(hub.email)}. ${words.open} ${sayOpeningHours(hub, language)}.`,
    ),
  ])
}

function chat({ language, knowledge: { hub } }: HomeGiven): Html {
  const words = WORDS[language]
  return html`<section class="aihub-chat" aria-labelledby="chat-heading">
<h2 class="utrecht-heading-2 utrecht-heading-2--distanced" id="chat-heading">${words.chat}</h2>
${paragraph(html`${words.automatic} ${link(language === 'nl' ? '/privacy' : '/privacy?language=en', words.privacy)}.`)}<div id="aihub-chat" data-aihub-chat>${paragraph(html`${words.waiting} ${mailLink(hub.email)}.`)}</div>
<noscript>${paragraph(html`${words.noScript} ${mailLink(hub.email)}.`)}</noscript>
<script src="/widget/loader.js" async data-language="${language}"></script>
</section>\n`
}

/** What is in the area; the rest of its scope is for those who sort enquiries. */
function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? text
}

/** Who may be asked; units stand under their parent's name, and outsiders are only referred to. */
function partnerLinks({ partners }: Knowledge, language: 'nl' | 'en') {
  const isListed = ({ parent, tier }: Partner) => parent === null && tier !== 'external'
  return partners
    .filter(isListed)
    .toSorted((a, b) => a.name[language].localeCompare(b.name[language], language))
    .map((partner) => partnerLink(partner, language, partner.name[language]))
}
