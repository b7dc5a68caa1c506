import { expect, it } from 'vitest'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'
import { findingsInBothSchemes } from './axe.ts'

const NEED = 'Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten herkennen.'

it('shows while typing what is understood, which can be put right before it is sent, or turned off', async () => {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url })
  await visitor.opens()
  await visitor.input.fill(NEED)
  const place = visitor.page.getByRole('button', { name: 'Plaats: Gorinchem' })
  await place.waitFor()
  const news = visitor.page.getByRole('status').filter({ hasText: 'Gelezen in uw bericht' })
  expect(await news.textContent()).toContain('Aantal medewerkers: 60')
  await place.press('Enter')
  expect(await place.getAttribute('aria-pressed')).toBe('false')
  expect(await findingsInBothSchemes(visitor.page)).toEqual([])
  await visitor.input.press('Enter')
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  expect(await visitor.latest.textContent()).not.toContain('Gorinchem')

  await visitor.page.getByRole('button', { name: 'Vergeet dit gesprek' }).click()
  await visitor.page.getByRole('button', { name: 'Ja, vergeet dit gesprek' }).click()
  await visitor.reads('Waar kan AI uw organisatie mee helpen?')
  await visitor.input.fill(NEED)
  await visitor.page.getByRole('button', { name: 'Niet meer tonen' }).click()
  await expect.poll(() => place.count()).toBe(0)
  await visitor.page.reload()
  await visitor.input.fill(NEED)
  await visitor.page.getByRole('button', { name: 'Toon tijdens het typen' }).click()
  await place.waitFor()
})
