import { type Html, html } from '../html.ts'
import { heading1, layout, mailLink, type PageGiven, paragraph } from './layout.ts'

const WORDS = {
  nl: {
    title: 'Er ging iets mis',
    text: 'Dat ligt aan ons, niet aan u. Wat u eerder hebt ingevuld, is bewaard.',
    again: 'Probeer het over een paar minuten opnieuw. Lukt het dan nog niet, mail dan naar',
  },
  en: {
    title: 'Something went wrong',
    text: 'The fault is ours, not yours. What you entered before has been kept.',
    again: 'Please try again in a few minutes. If it still does not work, mail',
  },
} as const

/** For a fault of the server itself (500); tells nothing of the fault. */
export function faultPage({ language, hub }: PageGiven): Html {
  const words = WORDS[language]
  return layout({ language, hub }, words.title, [
    heading1(words.title),
    paragraph(words.text),
    paragraph(html`${words.again} ${mailLink(hub.email)}.`),
  ])
}
