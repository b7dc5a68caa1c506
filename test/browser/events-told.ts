import type { Page } from 'playwright-core'

const EVENTS = ['opened', 'closed', 'unread', 'filed']

/** What the chat tells its page from now on: the names of the events, and all that they carry. */
export async function eventsTold(page: Page): Promise<string[]> {
  const told: string[] = []
  await page.exposeFunction('toldByChat', (event: string) => told.push(event))
  await page.addInitScript((names) => {
    for (const name of names)
      document.addEventListener(`aihub-chat-${name}`, (event) => {
        const detail = event instanceof CustomEvent ? event.detail : undefined
        window.toldByChat([name, detail && JSON.stringify(detail)].filter(Boolean).join(' '))
      })
  }, EVENTS)
  return told
}

declare global {
  interface Window {
    toldByChat: (event: string) => void
  }
}
