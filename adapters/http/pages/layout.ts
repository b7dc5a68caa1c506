import { dial } from '../../../dialogs/dial.ts'
import type { Language } from '../../../knowledge/language.ts'
import type { Hub, Partner } from '../../../knowledge/schema.ts'
import { type Html, type HtmlValue, html } from '../html.ts'
import { mark } from './mark.ts'

/** What every page needs to know. */
export type PageGiven = { language: Language; hub: Hub }

const WORDS = {
  nl: {
    skip: 'Naar de inhoud',
    main: 'Hoofdnavigatie',
    privacy: 'Privacy',
    person: 'Liever een medewerker? Mail naar',
    phone: 'of bel',
    other: { language: 'en', name: 'English' },
  },
  en: {
    skip: 'Skip to content',
    main: 'Main navigation',
    privacy: 'Privacy',
    person: 'Would you rather reach a person? Mail',
    phone: 'or call',
    other: { language: 'nl', name: 'Nederlands' },
  },
} as const

/** A path on this site that keeps the language; Dutch is the default and not named. */
export function pathIn(path: string, language: Language): string {
  return language === 'nl' ? path : `${path}?language=${language}`
}

/** A whole page: header with the language link, the content, and a footer with a way to a person. */
export function layout(
  { language, hub }: PageGiven,
  title: string,
  content: HtmlValue,
  width: 'text' | 'wide' = 'text',
): Html {
  const words = WORDS[language]
  const name = hub.name[language]
  const heading = title === name ? name : `${title} - ${name}`
  return html`<!doctype html>
<html class="utrecht-root aihub-theme${width === 'wide' && ' aihub-wide'}" lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cg fill='%230b7285' stroke='%230b7285' stroke-width='2'%3E%3Cpath d='M16 16V4m0 12 11.4-3.7M16 16l7 9.7M16 16l-7 9.7M16 16 4.6 12.3'/%3E%3Ccircle cx='16' cy='16' r='5'/%3E%3Ccircle cx='16' cy='4' r='3'/%3E%3Ccircle cx='27' cy='12' r='3'/%3E%3Ccircle cx='23' cy='26' r='3'/%3E%3Ccircle cx='9' cy='26' r='3'/%3E%3Ccircle cx='5' cy='12' r='3'/%3E%3C/g%3E%3C/svg%3E">
<link rel="stylesheet" href="/assets/site.css">
</head>
<body class="utrecht-body utrecht-document">
<a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#content">${words.skip}</a>
<div class="utrecht-page-layout">
<header class="utrecht-page-header"><div class="utrecht-page-header__content aihub-header">
<a class="aihub-name" href="${pathIn('/', language)}">${mark} ${name}</a>
<nav class="aihub-nav" aria-label="${words.main}">
${link(pathIn('/privacy', language), words.privacy)}
<a class="utrecht-link utrecht-link--html-a" href="?language=${words.other.language}" lang="${words.other.language}" hreflang="${words.other.language}">${words.other.name}</a>
</nav>
</div></header>
<div class="utrecht-page-body"><main class="utrecht-page-body__content" id="content" tabindex="-1">
${content}
</main></div>
<footer class="utrecht-page-footer"><div class="utrecht-page-footer__content">
${paragraph(html`${words.person} ${mailLink(hub.email)}${phone(hub, words.phone)}.`)}
</div></footer>
</div>
</body>
</html>
`
}

export function link(href: string, text: HtmlValue): Html {
  return html`<a class="utrecht-link utrecht-link--html-a" href="${href}">${text}</a>`
}

/** To the public page of a partner, under its short name or another one given. */
export function partnerLink(
  { id, shortName }: Pick<Partner, 'id' | 'shortName'>,
  language: Language,
  name = shortName[language],
): Html {
  return link(pathIn(`/partners/${id}`, language), name)
}

/** Opens the chat on the home page with this question filled in. */
export function questionLink(question: string, language: Language): Html {
  return link(`/?${new URLSearchParams({ language, question })}`, question)
}

export function mailLink(address: string): Html {
  return link(`mailto:${address}`, address)
}

export function phoneLink(number: string): Html {
  return link(dial(number), number)
}

export function paragraph(content: HtmlValue): Html {
  return html`<p class="utrecht-paragraph utrecht-paragraph--distanced">${content}</p>\n`
}

export function heading1(text: string): Html {
  return html`<h1 class="utrecht-heading-1 utrecht-heading-1--distanced">${text}</h1>\n`
}

export function heading2(text: string): Html {
  return html`<h2 class="utrecht-heading-2 utrecht-heading-2--distanced">${text}</h2>\n`
}

export function bullets(items: readonly HtmlValue[]): Html {
  return html`<ul class="utrecht-unordered-list utrecht-unordered-list--distanced">
${items.map((item) => html`<li class="utrecht-unordered-list__item">${item}</li>\n`)}</ul>\n`
}

function phone({ phone: number }: Hub, words: string): Html | undefined {
  if (number === undefined) return undefined
  return html` ${words} ${phoneLink(number)}`
}
