import type { MountedChat, MountOptions } from '../widget/mount.tsx'
import stylesheet from './launcher.css?inline'
import { loadChat } from './load-chat.ts'
import { wording } from './wording.ts'

export type Settings = Pick<MountOptions, 'server' | 'language'>

type Corner = { root: ShadowRoot; button: HTMLButtonElement; notice: HTMLElement }

/** Puts a button on the page that opens the chat, and loads the chat only then. */
export function placeLauncher(settings: Settings) {
  const corner = placeCorner(settings)
  const words = wording[settings.language]
  let chat: MountedChat | undefined
  let isLoading = false
  corner.button.onclick = async () => {
    if (isLoading) return
    isLoading = true
    if (!chat) corner.notice.textContent = words.loading
    try {
      chat ??= await mountChat(corner, settings, () => chat?.hide())
      corner.notice.textContent = ''
      corner.button.hidden = true
      chat.show()
    } catch {
      corner.notice.textContent = words.failed
    }
    isLoading = false
  }
}

function placeCorner({ language }: Settings): Corner {
  const host = document.createElement('aihub-chat')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(stylesheet)
  root.adoptedStyleSheets = [sheet]
  const corner = root.appendChild(document.createElement('div'))
  corner.className = 'corner'
  const notice = corner.appendChild(document.createElement('p'))
  notice.setAttribute('role', 'status')
  const button = corner.appendChild(document.createElement('button'))
  button.type = 'button'
  label(button, { language, unread: 0 })
  document.body.append(host)
  return { root, button, notice }
}

/** The chat gets a shadow root of its own, so that its styles and these leave each other alone. */
async function mountChat({ root, button }: Corner, settings: Settings, hide: () => void) {
  const mount = await loadChat(settings.server)
  const place = root.appendChild(document.createElement('div'))
  return mount(place.attachShadow({ mode: 'open' }), {
    ...settings,
    onChange: (chat) => label(button, chat),
    onClose: () => {
      hide()
      button.hidden = false
      button.focus()
    },
  })
}

function label(
  button: HTMLButtonElement,
  chat: Parameters<NonNullable<MountOptions['onChange']>>[0],
) {
  const words = wording[chat.language]
  button.lang = chat.language
  button.textContent = words.open
  if (chat.unread === 0) return
  const mark = document.createElement('span')
  mark.textContent = words.unread(chat.unread)
  button.append(' ', mark)
}
