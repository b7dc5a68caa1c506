import type { ParsedMail } from 'mailparser'
import { expect, it } from 'vitest'
import { aKnowledge } from '../builders/an-enquiry.ts'
import { aPage } from './a-page.ts'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'
import { eventsTold } from './events-told.ts'
import { isInView } from './is-in-view.ts'

/** What tells who asks; the e-mail address is the one it was changed to. */
const CONTACT = [
  'Scheepswerf De Hoop',
  'Anna de Vries',
  'werf@dehoop.example',
  'info@dehoop.example',
]

it('a shipyard files an enquiry in Dutch, and sees it taken up by the partner', async () => {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url })
  const events = await eventsTold(visitor.page)
  await visitor.opens()
  await visitor.reads('Waar kan AI uw organisatie mee helpen?')
  await visitor.types(
    'Wij zijn een scheepswerf met 60 mensen in Gorinchem en willen lasfouten op foto’s herkennen.',
  )
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  await visitor.presses('Ja, dat klopt')
  await visitor.reads('Namens welke organisatie vraagt u dit?')
  await visitor.types('Scheepswerf De Hoop')
  await visitor.reads('Wat is uw naam, en op welk e-mailadres')
  await visitor.types('Anna de Vries, werf@dehoop.example')
  await visitor.reads('Wilt u nog iets toevoegen?')
  await visitor.presses('Nee, verder')
  await visitor.reads('Klopt alles?')

  await visitor.page.reload()
  await visitor.reads('Klopt alles?')
  await visitor.presses('Wijzig: e-mailadres')
  await visitor.reads('Op welk e-mailadres kan de partner u bereiken?')
  await visitor.types('info@dehoop.example')
  await visitor.reads('Was “werf@dehoop.example”, is nu “info@dehoop.example”.')
  await visitor.presses('Ja, verder')

  await visitor.reads('Waarom deze partner')
  const [first = ''] = await visitor.choices()
  const name = first.replace('Naar ', '')
  await visitor.presses(first)
  await visitor.reads(`Zo ziet ${name} uw vraag`)
  await visitor.presses(`Ja, alleen naar ${name}`)
  await visitor.reads('Uw aanvraag is ingediend.')
  await visitor.reads('donderdag 26 november 2026 om 10.30 uur')
  const [reference = ''] = /ZH-\w{4}-\w{4}/.exec(String(await visitor.log.textContent())) ?? []

  const partner = aKnowledge.partners.find(({ shortName }) => shortName.nl === name)
  const offer = await site.mail('offer')
  expect(recipientOf(offer)).toBe(partner?.email)
  expect(offer.subject).toContain(reference)
  expect(offer.text).toContain(`Waarom ${name}`)
  expect(offer.text).toContain('lasfouten')
  const everything = [
    offer.subject,
    offer.text,
    offer.html,
    ...offer.headerLines.map(({ line }) => line),
  ].join()
  for (const telling of CONTACT) expect(everything).not.toContain(telling)

  const page = await aPage()
  await page.goto(linkIn(offer))
  expect(await page.textContent('main')).toContain('lasfouten')
  for (const telling of CONTACT) expect(await page.content()).not.toContain(telling)
  const colleague = await page.context().newPage()
  await colleague.goto(page.url())
  for (const tab of [page, colleague]) {
    await tab.getByRole('button', { name: 'Vraag aannemen' }).click()
    await tab.getByRole('heading', { name: 'U hebt deze vraag aangenomen' }).waitFor()
  }
  expect(await page.textContent('main')).toContain('Anna de Vries')
  expect(await page.textContent('main')).toContain('info@dehoop.example')

  const told = await site.mail('accepted-company')
  expect(recipientOf(told)).toBe('info@dehoop.example')
  expect(told.subject).toContain(reference)
  expect(recipientOf(await site.mail('accepted-hub'))).toBe(aKnowledge.hub.email)
  const news = `${name} pakt uw vraag op en heeft nu uw gegevens.`
  await visitor.reads(news)
  await expect.poll(() => visitor.latest.getByText(news).evaluate(isInView)).toBe(true)
  await expect.poll(() => events).toEqual(['opened', 'opened', 'filed'])
})

function recipientOf({ to }: ParsedMail): string | undefined {
  return [to].flat()[0]?.value[0]?.address
}

function linkIn({ text = '' }: ParsedMail): string {
  return /https?:\S+\/partner\/\S+/.exec(text)?.[0] ?? ''
}
