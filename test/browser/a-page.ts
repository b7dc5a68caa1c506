import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'

/** A busy machine is no fault of the chat. */
const PATIENCE = 60_000

let browser: Promise<Browser> | undefined

type Given = BrowserContextOptions & {
  /** Errors that belong to the story; any other fails the test. */
  complaints?: RegExp
}

/** A page in a profile of its own; the browser is shared by all tests. */
export async function aPage({ complaints, ...options }: Given = {}): Promise<Page> {
  browser ??= chromium.connect(inject('chromium'))
  const context = await (await browser).newContext({ reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const faults = faultsOf(page)
  onTestFinished(async () => {
    await context.close()
    expect(faults.filter((fault) => !complaints?.test(fault))).toEqual([])
  })
  return page
}

/** What the browser complains of: scripts, requests, and what the content security policy refuses. */
function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (line) => {
    if (line.type() === 'error' || /content.security.policy/i.test(line.text()))
      faults.push(`${line.text()} (${line.location().url})`)
  })
  return faults
}
