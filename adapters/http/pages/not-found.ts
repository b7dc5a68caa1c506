import { type Html, html } from '../html.ts'
import { heading1, layout, link, mailLink, type PageGiven, paragraph, pathIn } from './layout.ts'

const WORDS = {
  nl: {
    title: 'Deze pagina is er niet',
    text: 'Misschien klopt het adres niet helemaal, of is de pagina verplaatst.',
    home: 'Ga naar de beginpagina',
    mail: 'of mail naar',
  },
  en: {
    title: 'This page does not exist',
    text: 'Perhaps the address is not quite right, or the page has moved.',
    home: 'Go to the home page',
    mail: 'or mail',
  },
} as const

/** For an address that leads nowhere (404). */
export function notFoundPage({ language, hub }: PageGiven): Html {
  const words = WORDS[language]
  return layout({ language, hub }, words.title, [
    heading1(words.title),
    paragraph(words.text),
    paragraph(
      html`${link(pathIn('/', language), words.home)} ${words.mail} ${mailLink(hub.email)}.`,
    ),
  ])
}
