import type { Page } from 'playwright-core'

/** What a screen reader would say by itself from now on: the text that is added to live regions. */
export async function announcementsOn(page: Page): Promise<string[]> {
  const announced: string[] = []
  await page.exposeFunction('announce', (text: string) => announced.push(text))
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init)
      const observer = new MutationObserver((records) => {
        for (const { target, addedNodes } of records)
          for (const node of addedNodes) if (isHeard(target, node)) window.announce(textOf(node))
      })
      observer.observe(root, { childList: true, subtree: true })
      return root
    }

    function isHeard(target: Node, node: Node) {
      const within = target instanceof Element ? target : target.parentElement
      const region = within?.closest('[aria-live], [role=log], [role=status], [role=alert]')
      const isAlert = node instanceof Element && node.getAttribute('role') === 'alert'
      return isAlert || (region && region.getAttribute('aria-live') !== 'off')
    }

    function textOf(node: Node) {
      const copy = node.cloneNode(true)
      if (copy instanceof Element)
        for (const off of copy.querySelectorAll('[aria-live=off]')) off.remove()
      return copy.textContent?.trim() ?? ''
    }
  })
  return announced
}

declare global {
  interface Window {
    announce: (text: string) => void
  }
}
