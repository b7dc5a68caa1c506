import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { acceptOffer, declineOffer, pickMoment } from '../../enquiries/answering.ts'
import { answerQuestion, askInformation } from '../../enquiries/asking.ts'
import { askContact, closeEnquiry } from '../../enquiries/closing.ts'
import { correctEnquiry } from '../../enquiries/correcting.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { withdrawEnquiry } from '../../enquiries/withdrawing.ts'
import { aDraft, aFiledEnquiry, made } from '../builders/a-life.ts'
import { aPrivateSite } from '../builders/a-private-site.ts'
import { aDelivery, aKnowledge } from '../builders/an-enquiry.ts'
import { aPage } from './a-page.ts'
import { findingsInBothSchemes, findingsOn } from './axe.ts'

const AT = '2026-11-24T10:00:00.000Z'
const MOMENTS = ['2026-11-27T09:00:00.000Z', '2026-11-30T13:00:00.000Z']

const ask = (enquiry: Enquiry) =>
  made(askInformation(enquiry, 'tudelft', 'Hoeveel foto’s hebt u, en wie heeft ze beoordeeld?', AT))
    .enquiry
const answer = (enquiry: Enquiry) =>
  made(answerQuestion(enquiry, 'Vijfduizend. Onze lassers keurden ze.', AT, aKnowledge)).enquiry
const accept = (enquiry: Enquiry) =>
  made(acceptOffer(enquiry, 'tudelft', AT, aKnowledge, MOMENTS)).enquiry
const close = (enquiry: Enquiry) =>
  made(closeEnquiry(enquiry, 'tudelft', { kind: 'working-together' }, AT)).enquiry
const correct = (enquiry: Enquiry) =>
  made(
    correctEnquiry(enquiry, { need: 'Lasfouten herkennen op video.', email: 'a@werf.example' }, AT),
  ).enquiry
const proposed = () => {
  const consent = { ...aDraft().consent, partners: ['tudelft'] }
  const refusal = { reason: 'not-our-field', suggested: 'lumc' } as const
  return made(declineOffer(aFiledEnquiry({ consent }), 'tudelft', refusal, AT, aKnowledge)).enquiry
}
const picked = () => made(pickMoment(accept(aFiledEnquiry()), MOMENTS[0] ?? '', AT)).enquiry

/** Every state a partner and a company can find behind their links. */
const STATES: Record<string, () => Enquiry> = {
  offered: aFiledEnquiry,
  waiting: () => ask(aFiledEnquiry()),
  answered: () => correct(answer(ask(aFiledEnquiry()))),
  accepted: () => correct(accept(answer(ask(aFiledEnquiry())))),
  picked,
  'contact asked': () => made(askContact(accept(aFiledEnquiry()), AT)).enquiry,
  closed: () => close(accept(aFiledEnquiry())),
  proposed,
  withdrawn: () => made(withdrawEnquiry(aFiledEnquiry(), AT)).enquiry,
}

/** Opens what is folded, so that it is looked at as well. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })
}

/** Each state is seen in one of two ways, so that all words and colours are seen in many states. */
const WAYS = [
  { language: 'nl', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const

it.each(Object.entries(STATES))(
  'axe finds nothing on the pages of an enquiry that is %s',
  async (state, makeEnquiry) => {
    const enquiry = makeEnquiry()
    const site = await aPrivateSite([enquiry])
    const at = Object.keys(STATES).indexOf(state) % WAYS.length
    const { language, colorScheme } = WAYS[at] ?? WAYS[0]
    const page = await aPage({ colorScheme, complaints: /status of (404|410)/ })
    for (const link of [await site.partnerLink(enquiry), await site.companyLink(enquiry)]) {
      await page.goto(`${link}?language=${language}`)
      await unfold(page)
      expect(await findingsOn(page), link).toEqual([])
    }
  },
)

it('axe finds nothing on a partner’s own page, where it asks for it, and on what was not delivered', async () => {
  const site = await aPrivateSite([accept(aFiledEnquiry())])
  const failed = aDelivery({ state: 'failed', fault: 'EENVELOPE 550' })
  await site.store.transact('conversation-1', () => ({ deliveries: [failed] }))
  const page = await aPage({ complaints: /status of 404/ })
  for (const address of [
    await site.overviewLink('tudelft'),
    `${site.url}/overview?language=en`,
    `${site.url}/overview/x?language=nl`,
    await site.undeliveredLink(),
  ]) {
    await page.goto(address)
    expect(await findingsInBothSchemes(page), address).toEqual([])
  }
})

it('a partner answers without any script, and sees what is still wrong', async () => {
  const enquiry = aFiledEnquiry()
  const site = await aPrivateSite([enquiry])
  const page = await aPage({ javaScriptEnabled: false, complaints: /status of 400/ })
  await page.goto(await site.partnerLink(enquiry))
  await page.getByText('Stel momenten voor een gesprek voor').click()
  await page.getByLabel('Moment 1').fill('2026-11-20T10:00')
  await page.getByRole('button', { name: 'Vraag aannemen' }).click()
  await page.getByRole('alert').getByText('Vul een moment in dat nog komt').waitFor()
  await page.getByLabel('Moment 1').fill('2026-11-27T10:00')
  await page.getByRole('button', { name: 'Vraag aannemen' }).click()
  await page.getByRole('heading', { name: 'U hebt deze vraag aangenomen' }).waitFor()
  expect((await site.stored(enquiry)).offers[0]?.moments).toEqual(['2026-11-27T09:00:00.000Z'])
})

it.each([320, 1280])('nothing sticks out at %s pixels wide', async (width) => {
  const enquiry = correct(accept(answer(ask(aFiledEnquiry()))))
  const site = await aPrivateSite([enquiry])
  const page = await aPage({ viewport: { width, height: 800 } })
  for (const link of [
    await site.partnerLink(enquiry),
    await site.companyLink(enquiry),
    await site.overviewLink('tudelft'),
  ]) {
    await page.goto(link)
    await unfold(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide, link).toBeLessThanOrEqual(0)
  }
})

it('the brief of an enquiry is one sheet of paper, and axe finds nothing on it', async () => {
  const text = `Wij willen lasfouten herkennen. ${'Elke las wordt nu met het oog bekeken. '.repeat(40)}`
  const enquiry = aFiledEnquiry({ need: { ...aDraft().need, text } })
  const site = await aPrivateSite([enquiry])
  const page = await aPage()
  await page.goto(`${await site.companyLink(enquiry)}/brief`)
  expect(await findingsInBothSchemes(page)).toEqual([])
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
