import { expect, it } from 'vitest'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'

const ARABIC = 'نريد استخدام الذكاء الاصطناعي في المستشفى'
const ODD = [
  '🚢🚢🚢',
  '<img src=x onerror="document.title=1"><script>document.title=1</script>',
  'Wir möchten Schweißfehler auf Fotos erkennen.',
  ARABIC,
  'lasfouten '.repeat(2_000).trim(),
  'x'.repeat(20_000),
]

it('shows whatever is said as it was said, answers it, and stays in shape', async () => {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url })
  const { page, log } = visitor
  await visitor.opens()
  const title = await page.title()
  for (const [index, text] of ODD.entries()) {
    await visitor.types(text)
    await visitor.latest.waitFor()
    expect(await log.locator('.said').nth(index).textContent()).toBe(text)
    expect(await log.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  }
  expect(await page.title()).toBe(title)
  const direction = await log
    .locator('.said', { hasText: ARABIC })
    .evaluate((said) => getComputedStyle(said).direction)
  expect(direction).toBe('rtl')
})

it('says why a message is too long, and keeps it to be shortened', async () => {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url })
  await visitor.opens()
  await visitor.types('x'.repeat(30_001))
  await visitor.page
    .getByText('Uw bericht is te lang. Maak het korter dan 30.000 tekens.')
    .waitFor()
  expect(await visitor.log.locator('.turn.visitor').count()).toBe(0)
  expect(await visitor.input.inputValue()).toHaveLength(30_001)
})

it('covers a pasted password and BSN with a word why, and says what a registration number lacks', async () => {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url })
  await visitor.opens()
  await visitor.types(
    'Wij willen lasfouten herkennen. Mijn wachtwoord is Geheim!2026 en mijn BSN is 123456782.',
  )
  await visitor.reads('Ik heb het niet bewaard.')
  await visitor.types('wijzig kvk naar 1234567')
  await visitor.reads('Een KvK-nummer heeft acht cijfers; u typte er 7.')
  await visitor.page.reload()
  await visitor.latest.waitFor()
  const shown = await visitor.page.content()
  expect(await visitor.log.textContent()).toContain('lasfouten')
  for (const secret of ['Geheim!2026', '123456782'])
    expect(`${shown} ${await visitor.log.textContent()}`).not.toContain(secret)
})
