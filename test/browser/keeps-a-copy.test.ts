import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'

const NEED = 'Wij willen <b>robots</b> in onze fabriek in Leiden & zoeken een testplek.'

/** A visitor who has said something, and looks at what a copy is. */
async function takingACopy() {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url })
  const { page } = visitor
  await page.context().addInitScript(() => {
    window.print = () => document.body.classList.add('printed')
  })
  await visitor.opens()
  await visitor.types(NEED)
  await visitor.reads('Zo begrijp ik uw vraag.')
  await page.getByRole('button', { name: 'Kopie bewaren' }).click()
  return page
}

it('a copy of the conversation can be kept as a page of its own', async () => {
  const page = await takingACopy()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Downloaden' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('gesprek-ai-hub.html')
  const copy = await text(await download.createReadStream())
  expect(copy).toContain('<h1>Kopie van uw gesprek met de AI-hub</h1>')
  expect(copy).toContain('>Wij willen &lt;b&gt;robots&lt;/b&gt; in onze fabriek')
  expect(copy).toMatch(/<html lang="nl"><head><meta charset="utf-8"><style>/)
})

it('a copy of the conversation can be printed', async () => {
  const page = await takingACopy()
  const opening = page.context().waitForEvent('page')
  await page.getByRole('button', { name: 'Afdrukken' }).click()
  const copy = await opening
  await copy.locator('body.printed').waitFor()
  expect(await copy.locator('.visitor p').textContent()).toBe(NEED)
  expect(await copy.locator('h1').evaluate((h1) => getComputedStyle(h1).fontSize)).toBe('24px')
})
