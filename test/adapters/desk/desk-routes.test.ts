import { describe, expect, it } from 'vitest'
import { aDeskSite } from '../../builders/a-desk-site.ts'
import { SANNE } from '../../builders/a-tenant.ts'
import { referenceNumber } from '../../builders/a-turn.ts'
import { aDelivery, anEnquiry, aReference } from '../../builders/an-enquiry.ts'

const MANY = 30

/** Sanne at her desk; what she asks comes back as JSON. */
async function sanneAt(given: Parameters<typeof aDeskSite>[0]) {
  const site = await aDeskSite(given)
  const ask = async (path: string, init?: RequestInit) =>
    site.ask(`/desk/api/${path}`, await site.tenant.tokenFor(SANNE), init)
  const get = async (path: string) => (await ask(path)).json()
  const act = async (action: object, version: number, key: string = crypto.randomUUID()) => {
    const answer = await ask(`enquiries/${aReference}/acts`, {
      method: 'POST',
      body: JSON.stringify({ action, version, key }),
    })
    return { status: answer.status, body: await answer.json() }
  }
  return { ...site, ask, get, act }
}

function someEnquiries() {
  return Array.from({ length: MANY }, (_, number) =>
    anEnquiry({
      reference: referenceNumber(number),
      conversation: `conversation-${number}`,
      ...(number % 2 ? {} : { state: 'triage', offers: [] }),
    }),
  )
}

describe('the work list', () => {
  it('says of each enquiry what it is, who has it and when an answer is due', async () => {
    const desk = await sanneAt({ enquiries: [anEnquiry()] })
    desk.clock.now = new Date('2026-11-26T08:00:00.000Z')
    const { rows } = await desk.get('enquiries?language=en')
    expect(rows).toEqual([
      {
        reference: aReference,
        title: 'Lasfouten herkennen op foto’s',
        organisation: 'Scheepswerf Verhoeven B.V.',
        state: { code: 'offered', text: 'With a partner' },
        areas: 'Port and maritime; Technical industry',
        partner: 'TU Delft',
        due: { text: 'Thu 26 Nov 2026 10:30', urgency: 'soon' },
        filed: 'Tue 24 Nov 2026 10:30',
      },
    ])
  })

  it('comes a page at a time, each enquiry once', async () => {
    const desk = await sanneAt({ enquiries: someEnquiries() })
    const first = await desk.get('enquiries')
    const second = await desk.get(`enquiries?after=${encodeURIComponent(first.next)}`)
    expect([first.rows.length, second.rows.length, second.next]).toEqual([25, 5, undefined])
    const references = [...first.rows, ...second.rows].map(({ reference }) => reference)
    expect(new Set(references).size).toBe(MANY)
  })

  it('is narrowed by state, area, partner, holder and words', async () => {
    const desk = await sanneAt({ enquiries: [anEnquiry(), ...someEnquiries()] })
    const count = async (query: string) => (await desk.get(`enquiries?${query}`)).rows.length
    await desk.act({ do: 'take' }, 1)
    expect(await count('which=triage')).toBe(15)
    expect(await count('partner=tudelft')).toBe(16)
    expect(await count('area=health-care')).toBe(0)
    expect(await count('mine=yes')).toBe(1)
    expect(await count(`search=verhoeven+${aReference.toLowerCase()}`)).toBe(1)
    expect(await count('search=nowhere')).toBe(0)
  })
})

describe('one enquiry', () => {
  it('has answers, match with reasons, offers, deliveries and history in words', async () => {
    const deliveries = [aDelivery({ state: 'failed', fault: 'EENVELOPE 550' })]
    const desk = await sanneAt({ enquiries: [anEnquiry()], deliveries })
    const shown = await desk.get(`enquiries/${aReference}`)
    expect(shown.facts).toContainEqual({ label: 'Contactpersoon', value: 'Johanna de Vries' })
    expect(shown.match.ranked[0].name).toBe('TU Delft')
    expect(shown.match.ranked[0].reasons.join(' ')).toContain('“lasfouten”')
    expect(shown.offers[0]).toMatchObject({ name: 'TU Delft', state: 'nog niet beantwoord' })
    expect(shown.deliveries).toMatchObject([
      { letter: 'Aanbod', to: 'TU Delft', state: 'Niet bezorgd', isDead: true },
    ])
    expect(shown.history.map(({ what }: { what: string }) => what)).toEqual([
      'Aan een partner aangeboden',
      'Aanvraag ingediend',
    ])
  })

  it('says who filled it in for the asker', async () => {
    const filedAt = '2026-11-24T09:30:00.000Z'
    const history = [
      { at: filedAt, who: { part: 'hub' as const, id: SANNE.id }, what: 'filed' as const },
    ]
    const desk = await sanneAt({ enquiries: [anEnquiry({ filledInBy: SANNE, history })] })
    const shown = await desk.get(`enquiries/${aReference}`)
    expect(shown.facts).toContainEqual({ label: 'Ingevuld door', value: SANNE.name })
    expect(shown.history).toMatchObject([{ who: SANNE.name, what: 'Aanvraag ingediend' }])
  })

  it.each([
    [
      'nl',
      'E-mail teruggekomen: het adres bestaat niet of klopt niet (5.1.1)',
      'automatisch antwoord',
    ],
    [
      'en',
      'E-mail came back: the address does not exist or is not right (5.1.1)',
      'automatic answer',
    ],
  ])('tells in %s which mail came in or came back', async (language, returned, automatic) => {
    const at = '2026-11-24T10:00:00.000Z'
    const { history } = anEnquiry()
    const mails: typeof history = [
      { at, who: { part: 'assistant' }, what: 'mail-refused', why: '5.1.1' },
      { at, who: { part: 'partner', id: 'tudelft' }, what: 'mail-received', why: 'automatic' },
    ]
    const enquiry = anEnquiry({ history: [...history, ...mails] })
    const desk = await sanneAt({ enquiries: [enquiry] })
    const shown = await desk.get(`enquiries/${aReference}?language=${language}`)
    expect(shown.history[1].what).toBe(returned)
    expect(shown.history[0]).toMatchObject({ who: 'TU Delft' })
    expect(shown.history[0].what).toContain(automatic)
  })

  it('offers only what its life allows now', async () => {
    const desk = await sanneAt({ enquiries: [anEnquiry({ state: 'closed', offers: [] })] })
    const { possible } = await desk.get(`enquiries/${aReference}`)
    expect(possible).toEqual({
      ...{ take: false, release: false, ask: false, note: true, close: false, resend: false },
      offer: [],
    })
  })

  it('goes through its life from here: taken, noted, offered to another, asked, closed', async () => {
    const desk = await sanneAt({ enquiries: [anEnquiry()] })
    let { version } = await desk.get(`enquiries/${aReference}`)
    for (const action of [
      { do: 'take' },
      { do: 'note', text: 'Gebeld, komt maandag terug.' },
      { do: 'offer', partner: 'tno' },
      { do: 'ask', question: 'Hoeveel foto’s zijn er?' },
      { do: 'release' },
      { do: 'close', outcome: 'advised', note: 'Kan verder.' },
    ]) {
      const { status, body } = await desk.act(action, version)
      expect(status, JSON.stringify([action, body])).toBe(200)
      version = body.version
    }
    const shown = await desk.get(`enquiries/${aReference}`)
    expect(shown.state.code).toBe('closed')
    expect(shown.notes).toMatchObject([{ by: SANNE.name, text: 'Gebeld, komt maandag terug.' }])
    expect(shown.outcome).toBe('De organisatie kan verder met ons advies: Kan verder.')
    expect(shown.history.some(({ who }: { who: string }) => who === SANNE.name)).toBe(true)
  })

  it('refuses what was decided on an older look, and shows how it stands now', async () => {
    const desk = await sanneAt({ enquiries: [anEnquiry()] })
    await desk.act({ do: 'take' }, 1)
    const { status, body } = await desk.act({ do: 'close', outcome: 'advised' }, 1)
    expect([status, body.error.code, body.enquiry.version]).toEqual([409, 'stale', 2])
  })

  it('does once what is sent twice', async () => {
    const desk = await sanneAt({ enquiries: [anEnquiry()] })
    const press = () => desk.act({ do: 'note', text: 'Eén keer.' }, 1, 'the-same-press')
    expect([(await press()).status, (await press()).status]).toEqual([200, 200])
    expect((await desk.get(`enquiries/${aReference}`)).notes).toHaveLength(1)
  })

  it.each([
    ['an action nobody knows', { do: 'explode' }, 400],
    ['a partner nobody knows', { do: 'offer', partner: 'nobody' }, 409],
  ])('refuses %s', async (_, action, status) => {
    const desk = await sanneAt({ enquiries: [anEnquiry()] })
    expect((await desk.act(action, 1)).status).toBe(status)
  })

  it('is not found by a reference that is not there', async () => {
    const desk = await sanneAt({})
    expect((await desk.ask(`enquiries/${aReference}`)).status).toBe(404)
  })
})
