import { expect, it } from 'vitest'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'
import { findingsInBothSchemes } from './axe.ts'
import { isInView } from './is-in-view.ts'

const NEED = 'Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten herkennen.'

it('shows while typing what is understood, which can be put right before it is sent, or turned off', async () => {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url, viewport: { width: 1000, height: 900 } })
  const button = (name: string) => visitor.page.getByRole('button', { name })
  await visitor.opens()
  await visitor.input.fill(NEED)
  const place = button('Plaats: Gorinchem')
  await place.waitFor()
  const question = visitor.latest.getByText('Waar kan AI uw organisatie mee helpen?')
  await expect.poll(() => question.evaluate(isInView)).toBe(true)
  const news = visitor.page.getByRole('status').filter({ hasText: 'Gelezen in uw bericht' })
  expect(await news.textContent()).toContain('Aantal medewerkers: 60')
  await button('Niet meer tonen').click()
  await place.waitFor({ state: 'detached' })
  await button('Toon tijdens het typen').click()
  await place.press('Enter')
  expect(await place.getAttribute('aria-pressed')).toBe('false')
  expect(await findingsInBothSchemes(visitor.page)).toEqual([])
  await visitor.input.press('Enter')
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  expect(await visitor.latest.textContent()).not.toContain('Gorinchem')
})
