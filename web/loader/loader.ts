import { isSmallScreen } from '../small-screen.ts'
import { placeLauncher, type Settings } from './launcher.ts'
import { loadChat } from './load-chat.ts'
import { questionOf } from './question-of.ts'

/** The page's own place for the chat; on a large screen the chat opens in it without a launcher. */
const placeSelector = '#aihub-chat, [data-aihub-chat]'

const script = document.currentScript
if (script instanceof HTMLScriptElement) {
  const settings = settingsOf(script)
  const question = questionOf(script)
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => begin(settings, question))
  } else {
    begin(settings, question)
  }
}

function settingsOf({ src, dataset }: HTMLScriptElement): Settings {
  const asked = dataset.language ?? document.documentElement.lang
  const language = asked.startsWith('en') ? 'en' : 'nl'
  return { server: new URL('..', src).href.replace(/\/$/, ''), language }
}

function begin(settings: Settings, question: string) {
  if (document.querySelector('aihub-chat')) return
  const place = document.querySelector<HTMLElement>(placeSelector)
  const ask = place && !isSmallScreen() ? openInPage(place, settings) : placeLauncher(settings)
  if (question) ask(question)
  document.addEventListener('aihub-chat-ask', (event) => {
    const asked = event instanceof CustomEvent ? event.detail?.question : undefined
    ask(typeof asked === 'string' ? asked : '')
  })
}

/** What stands in the place (such as a mail address) stays there until the chat has loaded. */
function openInPage(place: HTMLElement, settings: Settings): (question: string) => void {
  const mounting = loadChat(settings.server).then((mount) =>
    mount(place.attachShadow({ mode: 'open' }), { ...settings, host: place }),
  )
  // Where it does not load, what stood in the place says what to do.
  mounting.catch(() => {})
  return (question) => {
    mounting.then((chat) => chat.show(question)).catch(() => {})
  }
}
