import { expect, it } from 'vitest'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'

const HOUR = 60 * 60_000
const NEED = 'Wij zijn een scheepswerf in Gorinchem en willen lasfouten op foto’s herkennen.'
const OPENING = 'Waar kan AI uw organisatie mee helpen?'

/** A visitor who has said what the need is, and is asked whether it was understood. */
async function midway() {
  const site = await aSite()
  // A token that has expired is refused, and the browser says so, before the chat gets a new one.
  const visitor = await aVisitor({ baseURL: site.url, complaints: /status of 40[34]/ })
  await visitor.opens()
  await visitor.reads(OPENING)
  await visitor.types(NEED)
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  return { site, visitor, kept: () => visitor.page.evaluate(() => localStorage.length) }
}

it('goes on the next day where the visitor was, on a page that stayed open and on a new one', async () => {
  const { site, visitor } = await midway()
  site.passTime(26 * HOUR)
  await visitor.presses('Ja, dat klopt')
  await visitor.reads('Namens welke organisatie vraagt u dit?')
  site.passTime(26 * HOUR)
  await visitor.page.reload()
  await visitor.reads('Namens welke organisatie vraagt u dit?')
  expect(await visitor.log.textContent()).toContain(NEED)
  await visitor.types('Scheepswerf De Hoop')
  await visitor.reads('Wat is uw naam')
})

it('begins anew after 28 days away, and says so', async () => {
  const { site, visitor } = await midway()
  site.passTime(29 * 24 * HOUR)
  await visitor.page.reload()
  await visitor.reads(OPENING)
  const said = await visitor.log.textContent()
  expect(said).toContain('Uw vorige gesprek is niet meer beschikbaar.')
  expect(said).not.toContain(NEED)
})

it('forgets the conversation on this device when told to', async () => {
  const { visitor, kept } = await midway()
  expect(await kept()).toBe(1)
  await visitor.page.getByRole('button', { name: 'Vergeet dit gesprek' }).click()
  await visitor.page.getByRole('button', { name: 'Ja, vergeet dit gesprek' }).click()
  await visitor.reads(OPENING)
  expect(await visitor.log.textContent()).not.toContain(NEED)
  expect(await kept()).toBe(0)
  await visitor.page.reload()
  await visitor.reads(OPENING)
})

it('erases everything when told to, and shows nothing of it any more', async () => {
  const { visitor, kept } = await midway()
  await visitor.types('verwijder mijn gegevens')
  await visitor.reads('Wilt u dat ik alles wis?')
  await visitor.presses('Ja, wis alles')
  await visitor.reads('Uw gegevens zijn gewist.')
  expect(await visitor.log.locator('.turn').count()).toBe(1)
  expect(await kept()).toBe(0)
  await visitor.page.reload()
  await visitor.reads(OPENING)
})
