import { expect, it } from 'vitest'
import { aSite } from './a-site.ts'
import { aVisitor, type Visitor } from './a-visitor.ts'

/** An iPhone SE of 2016, the narrowest screen in use; also a desktop enlarged to 400 %. */
const SMALLEST = { width: 320, height: 568 }

it('files an enquiry in Dutch by keyboard alone, on the smallest screen', async () => {
  const { visitor, types, presses } = await byKeyboard('/', 'Stel uw AI-vraag')
  await visitor.reads('Waar kan AI uw organisatie mee helpen?')
  await types('Ons ziekenhuis in Dordrecht wil longfoto’s sneller beoordelen.')
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  await presses('Ja, dat klopt')
  await visitor.reads('Namens welke organisatie vraagt u dit?')
  await types('Ziekenhuis De Waard')
  await visitor.reads('Wat is uw naam')
  await types('Fatima Yilmaz, f.yilmaz@dewaard.example')
  await visitor.reads('Wilt u nog iets toevoegen?')
  await presses('Nee, verder')
  await visitor.reads('Klopt alles?')
  await presses('Ja, verder')
  await visitor.reads('Waarom deze partner')
  await presses('Laat de AI-hub kiezen')
  await visitor.reads('Zal ik de aanvraag indienen?')
  await presses('Ja, dien de aanvraag in')
  await visitor.reads('Uw aanvraag is ingediend.')
  await staysInside(visitor)
})

it('files an enquiry in English by keyboard alone, on the smallest screen', async () => {
  const { visitor, types, presses } = await byKeyboard('/?language=en', 'Ask your AI question')
  await visitor.reads('What could AI do for your organisation?')
  await types(
    'We are a company of 60 people in Rotterdam and want to predict failures of wind turbines.',
  )
  await visitor.reads('Is that right?')
  await presses('Yes, that is right')
  await visitor.reads('For which organisation do you ask this')
  await types('Windwise')
  await visitor.reads('What is your name')
  await types('John Smith, john@windwise.example')
  await visitor.reads('Would you like to add anything?')
  await presses('No, go on')
  await visitor.reads('Is everything right?')
  await presses('Yes, go on')
  await visitor.reads('Why this partner')
  const [first = ''] = await visitor.choices()
  await presses(first)
  await visitor.reads('May the AI-hub send')
  const [yes = ''] = await visitor.choices()
  await presses(yes)
  await visitor.reads('Your enquiry has been filed.')
  await staysInside(visitor)
})

/** Opens the chat from the page with keys only, and gives what a keyboard can do there. */
async function byKeyboard(path: string, launcher: string) {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url, viewport: SMALLEST })
  const { page } = visitor
  await page.goto(path)
  await visitor.tabsTo(page.getByRole('button', { name: launcher }))
  await page.keyboard.press('Enter')
  return {
    visitor,
    async types(text: string) {
      await visitor.tabsTo(visitor.input)
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    },
    async presses(title: string) {
      await visitor.tabsTo(visitor.latest.getByRole('button', { name: title, exact: true }))
      await page.keyboard.press('Enter')
    },
  }
}

/** Nothing is cut off at the side or needs scrolling to it (WCAG 2.2, 1.4.10). */
async function staysInside({ page, log }: Visitor) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SMALLEST.width)
  expect(await log.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
}
