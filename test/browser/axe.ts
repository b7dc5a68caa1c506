import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const ALL: axe.RunOnly = { type: 'tag', values: TAGS }
const CONTRAST: axe.RunOnly = { type: 'rule', values: ['color-contrast'] }

/** What axe-core finds wrong with a page or frame, or a part of it, as it stands; each with its places. */
export async function findingsOn(
  page: Page | Frame,
  part = 'html',
  runOnly = ALL,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ([within, only]) => window.axe.run(within, { runOnly: only, resultTypes: ['violations'] }),
    [part, runOnly] as const,
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  )
}

/** The same by light, and by dark what only colours can change. */
export async function findingsInBothSchemes(page: Page, part = 'html'): Promise<string[]> {
  const light = await findingsOn(page, part)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await findingsOn(page, part, CONTRAST)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((finding) => `dark ${finding}`)]
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
