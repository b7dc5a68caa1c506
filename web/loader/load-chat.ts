import type { mount } from '../widget/mount.tsx'

declare const CHAT_VERSION: string

let attempts = 0

/** Fetches the chat itself. A browser remembers a failed import, so each attempt has its own address. */
export async function loadChat(server: string): Promise<typeof mount> {
  attempts += 1
  const again = attempts > 1 ? `&attempt=${attempts}` : ''
  const chat: { mount: typeof mount } = await import(
    /* @vite-ignore */ `${server}/widget/chat.js?v=${CHAT_VERSION}${again}`
  )
  return chat.mount
}
