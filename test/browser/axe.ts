import axe from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe-core finds wrong with a page, or a part of it, as it stands; each with its places. By
 * light everything is looked at, by dark the contrast.
 */
export async function findingsOn(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await run(page, part, { type: 'tag', values: TAGS })
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await run(page, part, { type: 'rule', values: ['color-contrast'] })
  await page.emulateMedia({ colorScheme: null })
  return [...light, ...dark.map((finding) => `dark ${finding}`)]
}

async function run(page: Page, part: string, runOnly: axe.RunOnly): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([within, only]) => window.axe.run(within, { runOnly: only }),
    [part, runOnly] as const,
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
