import type { MountedChat, MountOptions } from '../widget/mount.tsx'
import stylesheet from './launcher.css?inline'
import { loadChat } from './load-chat.ts'
import { wording } from './wording.ts'

export type Settings = Pick<MountOptions, 'server' | 'language'>

type Corner = {
  host: HTMLElement
  root: ShadowRoot
  button: HTMLButtonElement
  notice: HTMLElement
}

/**
 * Puts a button on the page that opens the chat, and loads the chat only then.
 * @returns what opens it too, with a question to begin with.
 */
export function placeLauncher(settings: Settings): (question: string) => void {
  const corner = placeCorner(settings)
  const words = wording[settings.language]
  let chat: MountedChat | undefined
  let isLoading = false
  const open = async (question: string) => {
    if (isLoading) return
    isLoading = true
    if (!chat) corner.notice.textContent = words.loading
    try {
      chat ??= await mountChat(corner, settings, () => chat?.hide())
      corner.notice.textContent = ''
      corner.button.hidden = true
      chat.show(question)
    } catch {
      corner.notice.textContent = words.failed
    }
    isLoading = false
  }
  corner.button.onclick = () => open('')
  return open
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
  notice.id = 'notice'
  notice.setAttribute('role', 'status')
  const button = corner.appendChild(document.createElement('button'))
  button.type = 'button'
  button.setAttribute('aria-describedby', notice.id)
  label({ button, notice }, { language, unread: 0 })
  document.body.append(host)
  return { host, root, button, notice }
}

/** The chat gets a shadow root of its own, so that its styles and these leave each other alone. */
async function mountChat(corner: Corner, settings: Settings, hide: () => void) {
  const { host, root, button } = corner
  const mount = await loadChat(settings.server)
  const place = root.appendChild(document.createElement('div'))
  return mount(place.attachShadow({ mode: 'open' }), {
    ...settings,
    host,
    onChange: (chat) => label(corner, chat),
    onClose: () => {
      hide()
      button.hidden = false
      button.focus()
    },
  })
}

function label(
  { button, notice }: Pick<Corner, 'button' | 'notice'>,
  { language, unread }: Parameters<NonNullable<MountOptions['onChange']>>[0],
) {
  const words = wording[language]
  button.lang = language
  notice.lang = language
  button.textContent = words.open
  const news = unread > 0 ? words.unread(unread) : ''
  if (notice.textContent !== news) notice.textContent = news
}
