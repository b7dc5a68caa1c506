import { isSmallScreen } from '../small-screen.ts'
import type { MountedChat } from '../widget/mount.tsx'
import { placeLauncher, type Settings } from './launcher.ts'
import { loadChat } from './load-chat.ts'
import { questionOf } from './question-of.ts'
import { takeResume } from './take-resume.ts'

/** The page's own place for the chat; on a large screen the chat opens in it without a launcher. */
const placeSelector = '#aihub-chat, [data-aihub-chat]'

const script = document.currentScript
if (script instanceof HTMLScriptElement) {
  const settings = settingsOf(script)
  const question = questionOf(script)
  takeResume(settings.server)
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

/**
 * Opens the chat in its place once that comes into view. What stands there (such as a mail address)
 * stays until the chat has loaded.
 */
function openInPage(place: HTMLElement, settings: Settings): (question: string) => void {
  let opening: Promise<MountedChat> | undefined
  const open = () => {
    opening ??= loadChat(settings.server).then((mount) =>
      mount(place.attachShadow({ mode: 'open' }), { ...settings, host: place }),
    )
    return opening
  }
  const view = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return
    view.disconnect()
    // Where it does not load, what stands in the place says what to do.
    open().catch(() => {})
  })
  view.observe(place)
  return (question) => {
    open().then(
      (chat) => chat.show(question),
      () => {},
    )
  }
}
