import axe from 'axe-core'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe-core finds wrong with a page, or a part of it, as it stands; each with its places. */
export async function findingsOn(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ([within, values]) => window.axe.run(within, { runOnly: { type: 'tag', values } }),
    [part, RULES] as const,
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
