import { expect, it, onTestFinished } from 'vitest'
import { serveExampleSites } from '../../web/examples/example-sites.ts'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'
import { eventsTold } from './events-told.ts'

const NEED = 'Wij zijn een scheepswerf in Gorinchem en willen lasfouten op foto’s herkennen.'

type Given = { query?: string; colorScheme?: 'light' | 'dark' }

/** Somebody on one of three sites at an origin of their own, with a policy that allows the chat alone. */
async function aVisitorOn(name: 'city' | 'shipyards' | 'incubator', given: Given = {}) {
  const { query = '', ...options } = given
  let hub = ''
  const host = await serveExampleSites(() => hub, 0)
  onTestFinished(() => void host.close())
  hub = (await aSite({ environment: { WEB_ORIGINS: host.url } })).url
  const visitor = await aVisitor({ baseURL: host.url, ...options })
  const { page } = visitor
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(hub)) fetched.push(new URL(request.url()).pathname)
  })
  const told = await eventsTold(page)
  const launcher = page.getByRole('button', { name: 'Stel uw AI-vraag' })
  await page.goto(`/${name}.html${query}`)
  return { visitor, page, fetched, told, launcher }
}

/** What the eye sees of an element. */
function looks(element: Element) {
  const { backgroundColor, fontFamily } = getComputedStyle(element)
  return { backgroundColor, font: fontFamily.split(',')[0] }
}

it('loads nothing but its loader until it is opened', async () => {
  const { visitor, fetched, launcher } = await aVisitorOn('shipyards')
  await launcher.waitFor()
  expect(fetched).toEqual(['/widget/loader.js'])
  await launcher.click()
  await visitor.reads('Waar kan AI uw organisatie mee helpen?')
  expect(fetched).toContain('/widget/chat.js')
})

it('stands in a page in the font and the colours of that page', async () => {
  const { visitor, page } = await aVisitorOn('city')
  await visitor.reads('Waar kan AI uw organisatie mee helpen?')
  expect(await page.locator('.header').evaluate(looks)).toEqual({
    backgroundColor: 'rgb(66, 20, 95)',
    font: 'Verdana',
  })
})

it('is light on a light page, also for who prefers dark, and dark on a dark one', async () => {
  const city = await aVisitorOn('city', { colorScheme: 'dark' })
  await city.visitor.reads('Waar kan AI')
  expect((await city.page.locator('.window').evaluate(looks)).backgroundColor).toBe(
    'rgb(255, 255, 255)',
  )
  const shipyards = await aVisitorOn('shipyards')
  await shipyards.launcher.click()
  await shipyards.visitor.reads('Waar kan AI')
  expect(await shipyards.page.locator('.log').evaluate((log) => getComputedStyle(log).color)).toBe(
    'rgb(238, 242, 245)',
  )
})

it('opens by itself with the question in the address, once', async () => {
  const query = `?${new URLSearchParams({ from: 'news', question: NEED })}`
  const { visitor, page } = await aVisitorOn('shipyards', { query })
  await visitor.reads('Waar kan AI uw organisatie mee helpen?')
  await expect.poll(() => visitor.input.inputValue()).toBe(NEED)
  expect(new URL(page.url()).search).toBe('?from=news')
  await visitor.input.press('Enter')
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
})

it('opens with the question of a button on the page', async () => {
  const { visitor, page } = await aVisitorOn('incubator')
  await page.getByRole('button', { name: 'Find a place to test' }).click()
  await visitor.reads('What could AI do for your organisation?')
  await expect
    .poll(() => visitor.input.inputValue())
    .toBe('We want to test our sensor in a real greenhouse.')
  await page.getByRole('button', { name: 'Know the rules' }).click()
  await expect
    .poll(() => visitor.input.inputValue())
    .toBe('Does our product fall under the AI Act?')
})

it('marks what is unread while it is closed, and tells the page without a word of it', async () => {
  const { visitor, page, told, launcher } = await aVisitorOn('shipyards')
  await launcher.click()
  await visitor.reads('Waar kan AI uw organisatie mee helpen?')
  await visitor.types(NEED)
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  await page.keyboard.press('Escape')
  await launcher.waitFor()

  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Stel uw AI-vraag' }).click()
  await other.getByRole('button', { name: 'Ja, dat klopt' }).click()

  await page.getByText('1 nieuw bericht').waitFor()
  await launcher.click()
  await visitor.reads('Namens welke organisatie vraagt u dit?')
  expect(await page.getByText('1 nieuw bericht').count()).toBe(0)
  expect(told).toEqual(['opened', 'closed', 'unread {"unread":1}', 'opened', 'unread {"unread":0}'])
})
