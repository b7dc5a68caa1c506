import type { Frame, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Change } from '../../bot/dossier.ts'
import { aDeskSite } from '../builders/a-desk-site.ts'
import { PIET, SANNE } from '../builders/a-tenant.ts'
import { referenceNumber } from '../builders/a-turn.ts'
import { aDelivery, aKnowledge, anEnquiry, aReference } from '../builders/an-enquiry.ts'
import { aPage } from './a-page.ts'
import { aTeamsHost, changeTheme, FAKE_TEAMS } from './a-teams-host.ts'
import { findingsOn } from './axe.ts'

/** teams-js asks Microsoft which hosts there are, and goes by its own list without an answer. */
const complaints = /res\.cdn\.office\.net/

const other = anEnquiry({
  reference: referenceNumber(1),
  conversation: 'conversation-2',
  state: 'triage',
  offers: [],
})

/** Sanne talks with a visitor, who has read what she said. */
const aTalk: Change = {
  talk: {
    state: 'held',
    askedAt: '2026-11-24T09:00:00.000Z',
    version: 2,
    holder: SANNE,
    ...{ told: 1, arrived: 2, read: 2 },
  },
  append: [
    {
      id: '1',
      type: 'message',
      text: 'Hebt u een testplek?',
      from: { id: 'visitor', role: 'user' },
    },
    {
      id: '2',
      type: 'message',
      text: 'Sanne de Boer (medewerker): Ja, op de RDM.',
      from: { id: 'assistant', role: 'bot' },
      channelData: { person: SANNE.name },
    },
  ],
}

function aSiteInTeams() {
  const deliveries = [aDelivery({ state: 'failed', fault: 'EENVELOPE 550' })]
  const talks = [{ id: 'conversation-3', change: aTalk }]
  return aDeskSite({ enquiries: [anEnquiry(), other], deliveries, talks, hosts: [FAKE_TEAMS] })
}

/** Presses Tab, or another key, until what has the focus is called that. */
async function tabTo(name: RegExp, page: Page, tab: Frame, key = 'Tab'): Promise<void> {
  const focused = () =>
    tab.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLTextAreaElement ? element.labels[0] : element
      return label === document.body ? '' : (label?.textContent ?? '')
    })
  for (let presses = 0; presses < 60; presses++) {
    if (name.test(await focused())) return
    await page.keyboard.press(key)
  }
  throw new Error(`the keyboard does not come to ${name}`)
}

it('staff handle an enquiry in the tab by keyboard alone, in the dark', async () => {
  const site = await aSiteInTeams()
  const page = await aPage({ complaints })
  const token = await site.tenant.tokenFor(SANNE)
  const tab = await aTeamsHost(page, site.url, { token, theme: 'dark' })
  await tab.getByRole('status').getByText('2 aanvragen').waitFor()
  expect(await tab.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')

  const press = async (name: RegExp) => {
    await tabTo(name, page, tab)
    await page.keyboard.press('Enter')
  }
  await press(/^Sanne de Boer voert dit gesprek/)
  await tab.getByText('Ja, op de RDM.', { exact: true }).waitFor()
  await tab.getByText('gelezen').waitFor()
  expect(await findingsOn(tab)).toEqual([])
  await tabTo(/^Uw antwoord; de bezoeker/, page, tab)
  await page.keyboard.type('Komt u kijken?')
  await press(/^Antwoord versturen$/)
  await tab.getByText('Komt u kijken?', { exact: true }).waitFor()
  await press(/^Terug naar de assistent$/)
  await tab.getByText('Gesprekken met bezoekers').waitFor({ state: 'detached' })
  await press(/^Bij de hub$/)
  await tab.getByRole('status').getByText('1 aanvraag', { exact: true }).waitFor()
  await press(/^Lasfouten/)
  await tab.getByRole('heading', { level: 1, name: /^Lasfouten/ }).waitFor()
  await press(/^Ik behandel deze aanvraag$/)
  await tab.getByText('Gedaan.').waitFor()
  await press(/^Een notitie maken$/)
  await tabTo(/^Notitie, alleen/, page, tab)
  await page.keyboard.type('Morgen bellen.')
  await press(/^Notitie bewaren$/)
  await tab.getByRole('listitem').getByText('Morgen bellen.').waitFor()
  expect(await findingsOn(tab)).toEqual([])

  await tabTo(/^Terug naar het overzicht$/, page, tab, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tab.getByRole('link', { name: /^Lasfouten/ }).waitFor()
  await expect.poll(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('A')
  const stored = await site.desk.show(other.reference)
  expect(stored?.enquiry.holder).toMatchObject(SANNE)
})

it('a link from a card opens its enquiry, in the language and colours of Teams', async () => {
  const site = await aSiteInTeams()
  const page = await aPage({ complaints, viewport: { width: 320, height: 800 } })
  const token = await site.tenant.tokenFor(SANNE)
  const told = { token, locale: 'en-us', reference: aReference }
  const tab = await aTeamsHost(page, site.url, told)
  await tab.getByRole('heading', { level: 1, name: /^Lasfouten/ }).waitFor()
  await tab.getByText('Offer it to a partner').click()
  expect(await findingsOn(tab)).toEqual([])
  expect(await tab.evaluate(() => document.documentElement.lang)).toBe('en')
  const wide = () => tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await wide()).toBeLessThanOrEqual(0)

  await changeTheme(page, 'contrast')
  await expect
    .poll(() => tab.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .toBe('rgb(0, 0, 0)')
  expect(await findingsOn(tab)).toEqual([])

  await tab.getByRole('combobox', { name: /^Partner/ }).selectOption({ label: partnerNamed('tno') })
  await tab.getByRole('button', { name: 'Offer', exact: true }).click()
  await tab.getByText('Done.').waitFor()
  await tab.getByRole('button', { name: 'Share link' }).click()
  await expect.poll(() => page.title()).toBe(`shared ${aReference}`)
  expect((await site.desk.show(aReference))?.enquiry.proposed?.partner).toBe('tno')
})

it('who is not staff reads why there is nothing, and sees nothing', async () => {
  const site = await aSiteInTeams()
  const page = await aPage({ complaints: /res\.cdn\.office\.net|status of 403/ })
  for (const token of [await site.tenant.tokenFor(PIET), undefined]) {
    const tab = await aTeamsHost(page, site.url, { token, reference: aReference })
    await tab.getByRole('alert').getByText('U bent niet aangemeld als medewerker').waitFor()
    expect(await tab.locator('body').textContent()).not.toMatch(/Lasfouten|Verhoeven/)
  }
})

it('in a browser by itself the desk opens by the printed link, and by nothing else', async () => {
  const site = await aSiteInTeams()
  const page = await aPage({ complaints: /res\.cdn\.office\.net|status of 401/, locale: 'nl-NL' })
  await page.goto(`${site.url}/desk`)
  await page.getByRole('alert').getByText('opent u in Microsoft Teams').waitFor()
  const link = site.local.link(site.url)
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByRole('status').getByText('2 aanvragen').waitFor()
  expect(page.url()).not.toContain('key')
  const elsewhere = await aPage({
    complaints: /res\.cdn\.office\.net|status of 401/,
    locale: 'nl-NL',
  })
  await elsewhere.goto(link)
  await elsewhere.getByRole('alert').getByText('Deze link is al gebruikt').waitFor()
})

function partnerNamed(id: string): string {
  return aKnowledge.partners.find((partner) => partner.id === id)?.shortName.en ?? ''
}
