import { describe, expect, it } from 'vitest'
import { acceptOffer, declineOffer } from '../../../enquiries/answering.ts'
import { askInformation } from '../../../enquiries/asking.ts'
import { askContact, closeEnquiry } from '../../../enquiries/closing.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { withdrawEnquiry } from '../../../enquiries/withdrawing.ts'
import { aDraft, aFiledEnquiry, made } from '../../builders/a-life.ts'
import { aPrivateSite } from '../../builders/a-private-site.ts'
import { aKnowledge } from '../../builders/an-enquiry.ts'

const AT = '2026-11-24T09:00:00.000Z'
const MOMENTS = ['2026-11-27T09:00:00.000Z', '2026-11-30T13:00:00.000Z']

const accepted = () =>
  made(acceptOffer(aFiledEnquiry(), 'tudelft', AT, aKnowledge, MOMENTS)).enquiry

async function aPage(enquiry: Enquiry) {
  const site = await aPrivateSite([enquiry])
  const link = await site.companyLink(enquiry)
  return {
    ...site,
    link,
    show: (language = '') => site.read(link + language),
    fill: (part: string, form: Record<string, string> = {}) => site.post(link, part, form),
    now: () => site.stored(enquiry),
  }
}

describe('the company’s own page', () => {
  it('shows how the enquiry stands and by when an answer is promised, in both languages', async () => {
    const { show } = await aPage(aFiledEnquiry())
    expect(await show()).toContain(
      'TU Delft antwoordt vóór donderdag 26 november 2026 om 10.30 uur',
    )
    expect(await show('?language=en')).toContain('by Thursday 26 November 2026 at 10:30')
  })

  it('has all of it on one page for those who decide, with the partner and why', async () => {
    const { link, read, show } = await aPage(aFiledEnquiry())
    expect(await show()).toContain('/brief">Alles op één bladzijde, om af te drukken</a>')
    const brief = await read(`${link}/brief`)
    expect(brief).toContain('Partner: Technische Universiteit Delft')
    expect(brief).toContain('Waarom deze partner past:')
    expect(brief).toContain('vóór donderdag 26 november 2026 om 10.30 uur')
    expect(await read(`${link}/brief?language=en`)).toContain('Why this partner fits:')
  })

  it('takes the answer to a question of the partner, without what must not be kept', async () => {
    const asked = made(askInformation(aFiledEnquiry(), 'tudelft', 'Hoeveel foto’s?', AT)).enquiry
    const { show, fill, now } = await aPage(asked)
    expect(await show()).toContain('Hoeveel foto’s?')
    expect((await fill('answer', { answer: ' ' })).status).toBe(400)
    expect((await fill('answer', { answer: 'Duizend, BSN 111222333.' })).status).toBe(303)
    const { state, information } = await now()
    expect(state).toBe('offered')
    expect(information?.[0]?.answer).toMatch(/^Duizend/)
    expect(information?.[0]?.answer).not.toContain('111222333')
    expect(await show()).not.toContain('name="answer"')
  })

  it('lets one moment be picked, and hands it out for the calendar', async () => {
    const { show, fill, now, link, read } = await aPage(accepted())
    expect(await show()).toContain('vrijdag 27 november 2026 om 10.00 uur')
    expect((await fill('pick')).status).toBe(400)
    await fill('pick', { moment: '2026-12-24T09:00:00.000Z' })
    expect((await now()).offers[0]?.picked).toBeUndefined()
    await fill('pick', { moment: MOMENTS[1] ?? '' })
    expect((await now()).offers[0]?.picked).toBe(MOMENTS[1])
    expect(await show()).toContain('Uw gesprek is op')
    expect(await read(`${link}/moment.ics`)).toMatch(/^BEGIN:VCALENDAR.*DTSTART:20261130T130000Z/s)
  })

  it('does not offer moments that have gone by', async () => {
    const { show, clock } = await aPage(accepted())
    clock.now = new Date('2026-11-28T09:00:00.000Z')
    const page = await show()
    expect(page).not.toContain('27 november')
    expect(page).toContain('30 november')
  })

  it('takes a yes or a no after ten days, once', async () => {
    const asked = made(askContact(accepted(), AT)).enquiry
    const { show, fill, now } = await aPage(asked)
    expect(await show()).toContain('Heeft TU Delft contact met u opgenomen?')
    expect((await fill('contact')).status).toBe(400)
    await fill('contact', { contacted: 'no' })
    expect((await now()).state).toBe('triage')
    expect(await show()).not.toContain('name="contacted"')
  })

  it('asks consent to another partner, and offers only after a yes', async () => {
    const consent = { ...aDraft().consent, partners: ['tudelft'] }
    const refusal = { reason: 'not-our-field' as const, suggested: 'lumc' }
    const declined = declineOffer(aFiledEnquiry({ consent }), 'tudelft', refusal, AT, aKnowledge)
    const { show, fill, now } = await aPage(made(declined).enquiry)
    expect(await show()).toContain('Mag LUMC uw aanvraag zien?')
    await fill('consent', { agreed: 'yes' })
    const { state, consent: given } = await now()
    expect(state).toBe('offered')
    expect(given).toMatchObject({ given: true, partners: ['tudelft', 'lumc'] })
    expect(given.text).toContain('Mag de hub uw aanvraag aan LUMC sturen?')
  })

  it('changes what was filed, and shows what is wrong with an address', async () => {
    const { show, fill, now } = await aPage(aFiledEnquiry())
    const wrong = await fill('correct', { email: 'anna', need: '<b>Roest</b> zien' })
    expect(wrong.status).toBe(400)
    const page = await wrong.text()
    expect(page).toContain('Schrijf een volledig e-mailadres')
    expect(page).toContain('&lt;b&gt;Roest&lt;/b&gt; zien')
    await fill('correct', { email: 'anna@werf.example' })
    expect((await now()).contact.email).toBe('anna@werf.example')
    expect(await show()).toContain('anna@werf.example')
  })

  it('adds a phone number as it is dialled', async () => {
    const { show, fill, now } = await aPage(aFiledEnquiry())
    expect(await show()).toContain('name="phone" value=""')
    const wrong = await fill('correct', { phone: '06 123' })
    expect(wrong.status).toBe(400)
    expect(await wrong.text()).toContain('Schrijf een volledig telefoonnummer')
    await fill('correct', { phone: '06 41 97 25 30' })
    expect((await now()).contact.phone).toBe('+31641972530')
    expect((await now()).corrections).toHaveLength(1)
    expect((await fill('correct', { phone: '06 41972530 of 010 4123456' })).status).toBe(400)
  })

  it('takes a phone number out that is left empty', async () => {
    const { show, fill, now } = await aPage(aFiledEnquiry())
    await fill('correct', { phone: '06 41 97 25 30' })
    expect(await show()).toContain('value="+31641972530"')
    await fill('correct', { phone: '' })
    expect((await now()).contact.phone).toBeUndefined()
    expect((await now()).corrections?.at(-1)).toMatchObject({ was: '+31641972530', is: '' })
  })

  it('withdraws only when that is ticked', async () => {
    const { show, fill, now } = await aPage(aFiledEnquiry())
    expect((await fill('withdraw')).status).toBe(400)
    await fill('withdraw', { sure: 'yes' })
    expect((await now()).state).toBe('withdrawn')
    expect(await show()).toContain('Uw aanvraag is ingetrokken')
  })

  it('asks once how content the company is', async () => {
    const closed = closeEnquiry(accepted(), 'tudelft', { kind: 'advised' }, AT)
    const { show, fill, now } = await aPage(made(closed).enquiry)
    expect((await fill('rate', { score: '6' })).status).toBe(400)
    await fill('rate', { score: '4', note: 'Snel geholpen.' })
    expect((await now()).ratings?.company).toMatchObject({ score: 4, note: 'Snel geholpen.' })
    expect(await show()).toContain('Dank u voor uw oordeel')
  })

  it('changes nothing when opened, nor from another site', async () => {
    const { link, show, now } = await aPage(aFiledEnquiry())
    await show()
    const headers = { 'Sec-Fetch-Site': 'cross-site' }
    const body = new URLSearchParams({ sure: 'yes' })
    const foreign = await fetch(`${link}/withdraw`, { method: 'POST', headers, body })
    expect(foreign.status).toBe(403)
    expect((await fetch(`${link}/withdraw`)).status).toBe(404)
    expect((await now()).version).toBe(1)
  })

  it('explains a link that is old or wrong, and one of an enquiry that is gone', async () => {
    const withdrawn = made(withdrawEnquiry(aFiledEnquiry(), AT)).enquiry
    const { clock, show, url, read } = await aPage(withdrawn)
    expect(await show()).toContain('Uw aanvraag is ingetrokken')
    expect(await read(`${url}/enquiry/x`)).toContain('Deze link klopt niet')
    clock.now = new Date('2027-02-01T09:00:00.000Z')
    expect(await show()).toContain('Deze link is verlopen')
  })
})
