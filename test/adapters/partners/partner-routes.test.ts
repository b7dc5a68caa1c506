import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'restify'
import { afterEach, describe, expect, it } from 'vitest'
import { offerSubject } from '../../../adapters/partners/links.ts'
import { addPartnerRoutes } from '../../../adapters/partners/partner-routes.ts'
import { signedLinks } from '../../../adapters/partners/signed-link.ts'
import type { EnquiryDesk } from '../../../bot/enquiry-desk.ts'
import { withOffer } from '../../../enquiries/life.ts'
import { aDesk } from '../../builders/a-desk.ts'
import { aKnowledge, anAcceptedEnquiry, anEnquiry, aReference } from '../../builders/an-enquiry.ts'

const NOW = new Date('2026-11-24T12:00:00Z')
const LATER = new Date('2026-12-24T12:00:00Z')
const WHO = /verhoeven|johanna|vries|06-?12345678/i

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

async function aSite(enquiry = anEnquiry(), given: { desk?: EnquiryDesk; partner?: string } = {}) {
  const { held, desk } = aDesk(enquiry, () => NOW)
  const links = signedLinks(new Uint8Array(32).fill(7), () => '', 'partner')
  const faults: unknown[] = []
  const server = createServer()
  addPartnerRoutes(server, {
    links,
    desk: given.desk ?? desk,
    knowledge: aKnowledge,
    terms: aKnowledge,
    now: () => NOW,
    onFault: (error) => faults.push(error),
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => server.close())
  const { port: number }: Pick<AddressInfo, 'port'> = server.address()
  const site = `http://127.0.0.1:${number}`
  const partner = given.partner ?? 'tudelft'
  const subject = offerSubject({ reference: aReference, partner })
  const path = await links.make(subject, LATER)
  const get = async (address: string) => read(await fetch(site + address))
  const post = async (
    address: string,
    headers: Record<string, string> = {},
    form: Record<string, string> = {},
  ) => {
    const body = new URLSearchParams(form)
    return read(await fetch(site + address, { method: 'POST', redirect: 'manual', headers, body }))
  }
  const fill = (address: string, form: Record<string, string>) => post(address, {}, form)
  return { held, links, faults, site, path, subject, get, post, fill }
}

async function read(response: Response) {
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('an open offer', () => {
  it('shows need, reasons and moment, and nothing of who asks', async () => {
    const { get, path, held } = await aSite()
    const { status, text, headers } = await get(path)
    expect(status).toBe(200)
    expect(text).toContain('Wij zijn Scheepswerf ▮▮▮ in Gorinchem')
    expect(text).toContain('Is sterk in haven en maritiem; dat past bij “scheepswerf”.')
    expect(text).toContain('donderdag 26 november 2026 om 10.30 uur')
    expect(text).toContain(aReference)
    expect(text).not.toMatch(WHO)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(held.moves).toBe(0)
  })

  it('can be read in the other language', async () => {
    const { get, path } = await aSite()
    const { text } = await get(`${path}?language=en`)
    expect(text).toContain('lang="en"')
    expect(text).toContain('by <time datetime="2026-11-26T09:30:00.000Z">Thursday 26 November 2026')
    expect(text).toContain(`action="${path}/accept?language=en"`)
    expect((await get(`${path}?language=xx&language=`)).text).toContain('lang="nl"')
  })

  it('does not hand out the enquiry as JSON', async () => {
    const { get, path } = await aSite()
    const { status, text } = await get(`${path}/enquiry.json`)
    expect(status).toBe(403)
    expect(JSON.parse(text)).toEqual({ code: 'open' })
  })

  it('shows hostile words as they were typed', async () => {
    const { need } = anEnquiry()
    const hostile = '</blockquote><script>alert(1)</script>"\''
    const { get, path } = await aSite(
      anEnquiry({ need: { ...need, text: hostile, title: hostile } }),
    )
    const { text } = await get(path)
    expect(text).not.toContain('<script>')
    expect(text).toContain('&lt;/blockquote&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;')
  })
})

describe('accepting', () => {
  it('leads back to the page, which then shows everything', async () => {
    const { get, post, path, held } = await aSite()
    const { status, headers } = await post(`${path}/accept`)
    expect(status).toBe(303)
    expect(headers.get('location')).toBe(path)
    expect(held.moves).toBe(1)
    const { text } = await get(path)
    expect(text).toContain('Johanna de Vries')
    expect(text).toContain('Scheepswerf Verhoeven B.V.')
    expect(text).toContain(`mailto:j.devries@verhoevenschepen.example?subject=%5B${aReference}%5D`)
    expect(text).not.toContain('/accept')
  })

  it('twice is once', async () => {
    const { post, path, held } = await aSite()
    await post(`${path}/accept`)
    expect((await post(`${path}/accept?language=en`)).headers.get('location')).toBe(
      `${path}?language=en`,
    )
    expect(held.moves).toBe(1)
  })

  it.each([
    ['a foreign site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site', { 'Sec-Fetch-Site': 'same-site' }],
    ['a foreign origin', { Origin: 'https://evil.example' }],
    ['an origin that is none', { Origin: 'evil' }],
  ])('is refused from %s', async (_, headers: Record<string, string>) => {
    const { post, path, held } = await aSite()
    expect((await post(`${path}/accept`, headers)).status).toBe(403)
    expect(held.moves).toBe(0)
  })

  it('is taken from our own page, whatever the browser tells of it', async () => {
    const browsers: Record<string, string>[] = [
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
      { Origin: 'null' },
    ]
    for (const headers of browsers) {
      const { post, path, held } = await aSite()
      expect((await post(`${path}/accept`, headers)).status).toBe(303)
      expect(held.moves).toBe(1)
    }
    const { post, path, site } = await aSite()
    expect((await post(`${path}/accept`, { Origin: site })).status).toBe(303)
  })

  it('takes a POST: opening its address changes nothing', async () => {
    const { get, post, path, held } = await aSite()
    expect((await get(`${path}/accept`)).status).toBe(404)
    expect((await post(path)).status).toBe(404)
    expect((await get(`${path}/constructor`)).status).toBe(404)
    expect(held.moves).toBe(0)
  })
})

describe('an accepted enquiry', () => {
  it('is handed out as JSON, as far as it is the partner’s', async () => {
    const { get, path } = await aSite(anAcceptedEnquiry())
    const { status, text, headers } = await get(`${path}/enquiry.json`)
    const { organisation, contact, need } = anAcceptedEnquiry()
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(JSON.parse(text)).toMatchObject({
      ...{ reference: aReference, standing: 'accepted', organisation, contact, need },
    })
    expect(JSON.parse(text)).not.toHaveProperty('match')
    expect(text).not.toContain('conversation')
  })

  it('shows hostile names as they were typed', async () => {
    const contact = { name: '<img src=x onerror=alert(1)>', email: 'a@b.example' }
    const { get, path } = await aSite(anAcceptedEnquiry({ contact }))
    const { text } = await get(path)
    expect(text).not.toContain('<img')
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })
})

describe('a link that leads to no offer', () => {
  it('that has expired says so, and what to do', async () => {
    const { get, post, links, held, subject } = await aSite()
    const old = await links.make(subject, new Date('2026-11-24T11:59:59Z'))
    expect(await get(old)).toMatchObject({ status: 410, text: expect.stringContaining('verlopen') })
    expect((await post(`${old}/accept`)).status).toBe(410)
    expect((await get(`${old}/enquiry.json`)).status).toBe(403)
    expect(held.moves).toBe(0)
  })

  it.each(['/partner/', '/partner/x', '/partner/%00', '/partner/a.b.c'])(
    'that is wrong says so: %s',
    async (address) => {
      const { get, post } = await aSite()
      const { status, text } = await get(address)
      expect(status).toBe(404)
      expect(text).toContain('Deze link klopt niet')
      expect((await post(`${address.replace(/\/$/, '')}/accept`)).status).toBe(404)
    },
  )

  it('of an unknown delivery is wrong too', async () => {
    const { get, links } = await aSite()
    expect((await get(await links.make('ZH-none', LATER))).status).toBe(404)
  })

  it.each([
    ['withdrawn', anEnquiry({ state: 'withdrawn' }), 'ingetrokken'],
    ['erased', anAcceptedEnquiry({ state: 'erased' }), 'ingetrokken'],
    ['taken back', withOffer(anEnquiry({ state: 'triage' }), { state: 'withdrawn' }), 'niet meer'],
    ['over time', withOffer(anEnquiry({ state: 'triage' }), { state: 'expired' }), 'voorbij'],
  ])('of an enquiry that is %s says so and shows nothing of it', async (_, enquiry, said) => {
    const { get, post, path, held } = await aSite(enquiry)
    const { status, text } = await get(path)
    expect(status).toBe(410)
    expect(text).toContain(said)
    expect(text).not.toMatch(WHO)
    expect(text).not.toContain('lasfouten')
    await post(`${path}/accept`)
    expect(held.moves).toBe(0)
  })

  it('of an enquiry that another partner has shows nothing of it', async () => {
    const { get, path } = await aSite(anAcceptedEnquiry(), { partner: 'tno' })
    const { status, text } = await get(path)
    expect(status).toBe(404)
    expect(text).not.toMatch(WHO)
    expect((await get(`${path}/enquiry.json`)).text).toBe('{\n  "code": "invalid"\n}')
  })
})

it('a fault inside is shown as our fault, without telling which, and is reported', async () => {
  const broken = async () => {
    throw new Error('secret Johanna')
  }
  const { get, path, faults } = await aSite(anEnquiry(), {
    desk: { read: broken, move: broken },
  })
  const { status, text } = await get(path)
  expect(status).toBe(500)
  expect(text).toContain('Er ging iets mis')
  expect(text).not.toContain('Johanna')
  expect(faults).toEqual([new Error('secret Johanna')])
})
