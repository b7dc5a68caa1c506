import type { Language } from '../../knowledge/language.ts'
import { type Html, html } from '../http/html.ts'

/** Where Teams itself shows a tab; other hosts of Microsoft 365 are not what the desk is for. */
export const TEAMS_HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.teams.cloud.microsoft',
  'https://*.skype.com',
]

/** Where teams-js asks which hosts it may trust; without an answer it goes by its own list. */
const HOSTS_LIST = 'https://res.cdn.office.net'

export const THEMES = ['default', 'dark', 'contrast'] as const

type Options = {
  language: Language
  /** As Teams named it in the address; undefined follows what the browser prefers. */
  theme: (typeof THEMES)[number] | undefined
  title: string
  /** Origins that may act as Teams beside the real ones; for a test of the whole. */
  hosts: readonly string[]
}

const NEEDS_SCRIPT = {
  nl: 'Het werkoverzicht heeft JavaScript nodig.',
  en: 'The work list needs JavaScript.',
}

/** The page in which the desk draws itself; it holds nothing that is not public. */
export function deskPage({ language, theme, title, hosts }: Options): Html {
  return html`<!doctype html>
<html lang="${language}"${theme && html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/desk.css">
<script type="module" src="/assets/desk.js"></script>
</head>
<body>
<div id="desk" data-hosts="${hosts.join(' ')}"><noscript>${NEEDS_SCRIPT[language]}</noscript></div>
</body>
</html>
`
}

/** Shown in Teams and by itself, but in no other site; connects to the server it came from. */
export function deskPolicy(hosts: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${HOSTS_LIST}`,
    `frame-ancestors ${[...TEAMS_HOSTS, ...hosts].join(' ')}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}
