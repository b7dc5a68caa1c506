import type { Locator } from 'playwright-core'
import { aPage } from './a-page.ts'

export type Visitor = Awaited<ReturnType<typeof aVisitor>>

/** Somebody with a browser of their own on the hub's site, who does what people do. */
export async function aVisitor(given: Parameters<typeof aPage>[0] & { baseURL: string }) {
  const page = await aPage(given)
  const log = page.getByRole('log')
  const input = page.getByRole('textbox')
  const latest = log.locator('.turn.bot:last-child')

  return {
    page,
    log,
    input,
    /** The latest that was said, when that is the assistant's. */
    latest,
    async opens(path = '/') {
      await page.goto(path)
      await latest.waitFor()
    },
    async types(text: string) {
      await input.fill(text)
      await input.press('Enter')
    },
    /** Presses a button of the latest answer. */
    presses: (title: string) => latest.getByRole('button', { name: title, exact: true }).click(),
    /** Presses the first button of the latest answer, whatever it says. */
    pressesFirst: () => latest.locator('.choices button').first().click(),
    /** Waits until the latest that was said is the assistant's answer with these words in it. */
    reads: (words: string) => latest.filter({ hasText: words }).waitFor(),
    /** Titles of the buttons under the latest answer. */
    choices: () => latest.locator('.choices button').allTextContents(),
    /** Moves on by keyboard until the focus, which must be visible, is there. */
    async tabsTo(target: Locator) {
      for (let presses = 0; presses < 120; presses += 1) {
        if (await target.evaluate((element) => element.matches(':focus-visible'))) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`The keyboard does not get to ${target}`)
    },
  }
}
