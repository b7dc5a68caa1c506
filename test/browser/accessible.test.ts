import { expect, it } from 'vitest'
import { aPage } from './a-page.ts'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'
import { findingsInBothSchemes } from './axe.ts'

it('axe finds nothing in any state of the chat, nor in its mails', async () => {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url, complaints: /status of 400/ })
  const { page } = visitor
  const isClean = async () => expect(await findingsInBothSchemes(page, '#aihub-chat')).toEqual([])
  await visitor.opens()

  const refused = { status: 400, json: { error: { code: 'BadArgument', message: 'Not now.' } } }
  await page.route('**/activities', (route) => route.fulfill(refused), { times: 1 })
  await visitor.types('Wij willen in onze kas in het Westland de oogst van tomaten voorspellen.')
  await page.getByRole('alert').waitFor()
  await isClean()
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click()

  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  await visitor.presses('Ja, dat klopt')
  await visitor.reads('Namens welke organisatie')
  await visitor.types('Tomatenkwekerij Zon, 30 mensen, Naaldwijk')
  await visitor.reads('Wat is uw naam')
  await visitor.types('Jan Bakker, jan@zon.example')
  await visitor.reads('Wilt u nog iets toevoegen?')
  await isClean()
  await visitor.presses('Nee, verder')
  await visitor.reads('Klopt alles?')
  await isClean()
  await visitor.presses('Ja, verder')
  await visitor.reads('Waarom deze partner')
  await isClean()
  await visitor.pressesFirst()
  await visitor.reads('Mag de AI-hub uw aanvraag')
  await isClean()
  await visitor.pressesFirst()
  await visitor.reads('Uw aanvraag is ingediend.')
  for (const name of ['Kopie bewaren', 'Vergeet dit gesprek']) {
    await page.getByRole('button', { name }).click()
    await page.getByRole('dialog').waitFor()
    await isClean()
    await page.keyboard.press('Escape')
  }
  await page.context().setOffline(true)
  await page.getByText('U bent offline.').waitFor()
  await isClean()

  const reader = await aPage()
  for (const kind of ['offer', 'confirmation', 'hub-copy']) {
    await reader.setContent(String((await site.mail(kind)).html))
    expect(await findingsInBothSchemes(reader), kind).toEqual([])
  }
})

const PAGES = ['/', '/privacy', '/partners/tudelft', '/nothing-here']

it('axe finds nothing on the pages', async () => {
  const site = await aSite()
  const page = await aPage({ baseURL: site.url, complaints: /status of 404/ })
  for (const path of PAGES) {
    await page.goto(path)
    expect(await findingsInBothSchemes(page), path).toEqual([])
  }
})
