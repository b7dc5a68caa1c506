import { placeLauncher, type Settings } from './launcher.ts'
import { loadChat } from './load-chat.ts'

/** The page's own place for the chat; where there is one, the chat opens in it without a launcher. */
const placeSelector = '#aihub-chat, [data-aihub-chat]'

const script = document.currentScript
if (script instanceof HTMLScriptElement) {
  const settings = settingsOf(script)
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => begin(settings))
  } else {
    begin(settings)
  }
}

function settingsOf({ src, dataset }: HTMLScriptElement): Settings {
  const asked = dataset.language ?? document.documentElement.lang
  const language = asked.startsWith('en') ? 'en' : 'nl'
  return { server: new URL('..', src).href.replace(/\/$/, ''), language }
}

function begin(settings: Settings) {
  if (document.querySelector('aihub-chat')) return
  const place = document.querySelector(placeSelector)
  if (place) mountInPage(place, settings)
  else placeLauncher(settings)
}

/** What stands in the place (such as a mail address) stays there until the chat has loaded. */
async function mountInPage(place: Element, settings: Settings) {
  const mount = await loadChat(settings.server)
  mount(place.attachShadow({ mode: 'open' }), settings)
}
