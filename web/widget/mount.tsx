import { render } from 'preact'
import type { Language } from '../../knowledge/language.ts'
import { browserEnvironment } from './browser-environment.ts'
import { type Chat, emptyChat, reduce } from './chat.ts'
import { ChatClient } from './chat-client.ts'
import { tellPage } from './page-events.ts'
import { sendReadReceipts } from './read-receipts.ts'
import { resumeKey } from './resume-token.ts'
import { createStore } from './store.ts'
import stylesheet from './style/chat.css?inline'
import { ChatWindow } from './view/chat-window.tsx'

export type MountOptions = {
  /** Where the server stands, without a slash at the end. */
  server: string
  language: Language
  /** The element of the page that stands for the chat; what happens is told from there. */
  host: HTMLElement
  /** Left out where the chat stands in the page itself and cannot be closed. */
  onClose?: () => void
  onChange?: (chat: Pick<Chat, 'language' | 'unread'>) => void
}

/** `show` opens the chat; a question, if one is given, stands ready to be sent. */
export type MountedChat = { show: (question: string) => void; hide: () => void }

/** Puts the chat into a shadow root and begins the conversation. */
export function mount(root: ShadowRoot, options: MountOptions): MountedChat {
  const { server, language, host, onClose, onChange } = options
  const store = createStore(reduce, emptyChat(language, !onClose))
  const client = new ChatClient({ server, store, environment: browserEnvironment() })
  const place = root.appendChild(document.createElement('div'))
  adoptStyles(root)
  const show = (chat: Chat) => {
    render(<ChatWindow chat={chat} client={client} server={server} onClose={onClose} />, place)
    onChange?.(chat)
  }
  store.subscribe(show)
  tellPage(host, store)
  sendReadReceipts({ store, client, page: document })
  listenToTheBrowser(client)
  client.begin()
  return {
    show: (question) => {
      store.dispatch({ type: 'shown' })
      if (question) store.dispatch({ type: 'suggested', text: question })
      focusInput(root)
    },
    hide: () => store.dispatch({ type: 'hidden' }),
  }
}

/** A constructed stylesheet, because a page's content security policy may refuse inline styles. */
function adoptStyles(root: ShadowRoot) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(stylesheet)
  root.adoptedStyleSheets.push(sheet)
}

function listenToTheBrowser(client: ChatClient) {
  window.addEventListener('online', () => client.wake())
  window.addEventListener('offline', () => client.disconnected())
  document.addEventListener('visibilitychange', () => document.hidden || client.wake())
  window.addEventListener('storage', ({ key, oldValue, newValue }) => {
    if (key === resumeKey && oldValue && !newValue) client.forgotten()
  })
}

/** On a touch screen the keyboard would cover what the assistant says first. */
function focusInput(root: ShadowRoot) {
  const isTouch = matchMedia('(pointer: coarse)').matches
  root.querySelector<HTMLElement>(isTouch ? '.log' : 'textarea')?.focus()
}
