import { expect, it } from 'vitest'
import { aPage } from './a-page.ts'
import { aSite } from './a-site.ts'
import { findingsInBothSchemes } from './axe.ts'

it('the form files an enquiry without a script, by keyboard, and axe finds nothing in its steps', async () => {
  const site = await aSite()
  const page = await aPage({ javaScriptEnabled: false })
  const looked = await aPage()
  await page.goto(`${site.url}/form`)
  const heading = () => page.locator('h1').textContent()
  const look = async () => {
    await looked.goto(page.url())
    expect(await findingsInBothSchemes(looked), page.url()).toEqual([])
  }
  const types = async (text: string) => {
    await page.locator('textarea').fill(text)
    await page.locator('textarea').press('Tab')
    await page.keyboard.press('Enter')
  }
  const presses = async (title: string) => {
    await page.getByRole('button', { name: title }).first().press('Enter')
  }

  expect(await heading()).toBe('Waar kan AI uw organisatie mee helpen?')
  await look()
  await types('Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten herkennen.')
  await presses('Ja, dat klopt')
  expect(await heading()).toBe('Namens welke organisatie vraagt u dit?')
  await types('Scheepswerf De Hoop')
  await types('Anna de Vries, anna@dehoop.example')
  await presses('Nee, verder')
  await look()
  await presses('Wijzig: e-mailadres')
  await types('a.devries@dehoop.example')
  await presses('Ja, verder')
  await presses('Naar ')
  await look()
  await presses('Ja, alleen naar')
  await look()
  await page.getByText('Uw aanvraag is ingediend.').waitFor()
  const mail = await site.mail('confirmation')
  expect(mail.text).toContain('Scheepswerf De Hoop')
})

it('a form goes on in the chat and the chat in the form, with nothing lost', async () => {
  const site = await aSite()
  const page = await aPage()
  await page.goto(`${site.url}/form?language=en`)
  await page.locator('textarea').fill('We want to predict breakdowns of our port cranes.')
  await page.getByRole('button', { name: 'Go on in the chat' }).click()
  await page.getByText('We want to predict breakdowns of our port cranes.').waitFor()
  await page.getByRole('button', { name: 'Yes, that is right' }).waitFor()
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('button', { name: 'Yes, that is right' }).click()
  await page.getByText('For which organisation do you ask this').waitFor()
  await page.locator('#aihub-chat textarea').fill('Can I use a form instead?')
  await page.keyboard.press('Enter')
  const link = page.getByRole('link', { name: 'Go on in the form, with your answers' })
  await page.goto((await link.getAttribute('href')) ?? '')
  await page.getByRole('heading', { name: 'For which organisation do you ask this' }).waitFor()
})

it('sends an answer once, and begins anew where a link is no longer good', async () => {
  const site = await aSite()
  const page = await aPage({ complaints: /status of (400|410)/ })
  await page.goto(`${site.url}/form`)
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  await page.getByText('Typ een antwoord, of kies er een.').waitFor()
  const address = page.url()
  const send = () =>
    fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ at: '0', text: 'Onze kranen in de haven vallen vaak uit.' }),
      redirect: 'manual',
    })
  const [first, second] = await Promise.all([send(), send()])
  expect([first.status, second.status]).toEqual([303, 303])
  await page.goto(address)
  expect(await page.locator('h1').textContent()).toBe('Zo begrijp ik uw vraag. Klopt dat?')
  await page.goto(`${site.url}/form/none`)
  await page.getByRole('link', { name: 'Begin opnieuw' }).click()
  await page.getByRole('heading', { name: 'Waar kan AI uw organisatie mee helpen?' }).waitFor()
})
