import { describe, expect, it } from 'vitest'
import { understandMail } from '../../../../adapters/partners/mailbox/understand-mail.ts'
import { aMail, aReport } from '../../../builders/a-mail-text.ts'
import { aReference } from '../../../builders/an-enquiry.ts'

const HUB = 'hallo@hub.nl'
const DELIVERY = `${aReference}.3.offer.tudelft`
const ABOUT = { reference: aReference, delivery: DELIVERY }
const OUR_HEAD = `From: <${HUB}>\nMessage-ID: <${DELIVERY}@hub.nl>\nSubject: [${aReference}] Nieuwe AI-vraag\n`

const understood = (source: Buffer) => understandMail(source, [HUB])

describe('a report that a mail did not arrive', () => {
  it.each([true, false])(
    'names the delivery and the status (only the head came back: %j)',
    async (headOnly) => {
      expect(await understood(aReport({ about: OUR_HEAD, headOnly }))).toMatchObject({
        kind: 'bounce',
        about: ABOUT,
        status: '5.1.1',
      })
    },
  )

  it('says so also of what was tried for days', async () => {
    const report = aReport({ about: OUR_HEAD, status: '4.4.7' })
    expect(await understood(report)).toMatchObject({ kind: 'bounce', status: '4.4.7' })
  })

  it('is found by the subject of the mail where that has another id', async () => {
    const about = OUR_HEAD.replace(DELIVERY, 'made-by-a-relay')
    expect(await understood(aReport({ about }))).toMatchObject({
      kind: 'bounce',
      about: { reference: aReference },
    })
  })

  it('may be cut off behind the head of the mail', async () => {
    const report = aReport({ about: OUR_HEAD })
    const end = report.indexOf('Subject: [')
    expect(await understood(report.subarray(0, end))).toMatchObject({ about: ABOUT })
  })

  it('is also understood of a letter about many enquiries', async () => {
    const delivery = 'round-2026-11-24.reminders.tudelft'
    const report = aReport({ about: `Message-ID: <${delivery}@hub.nl>\n` })
    expect(await understood(report)).toMatchObject({ kind: 'bounce', about: { delivery } })
  })

  it.each(['delayed', 'delivered', 'relayed', 'expanded'])(
    'is none when the mail is only %s',
    async (action) => {
      expect(await understood(aReport({ about: OUR_HEAD, action, status: '4.0.0' }))).toBe(
        undefined,
      )
    },
  )
})

describe('an answer to one of our mails', () => {
  const answer = (...head: string[]) => aMail(['From: Bea <B.Bos@TUDelft.nl>', ...head])

  it('is joined by the mail that it answers', async () => {
    expect(await understood(answer(`In-Reply-To: <${DELIVERY}@hub.nl>`))).toMatchObject({
      kind: 'reply',
      about: ABOUT,
      from: 'b.bos@tudelft.nl',
    })
  })

  it('is joined by the thread, where a relay gave our mail another id', async () => {
    const head = [
      'In-Reply-To: <0102@relay.nl>',
      `References: <${aReference}@hub.nl> <0102@relay.nl>`,
    ]
    expect(await understood(answer(...head))).toMatchObject({ about: { reference: aReference } })
  })

  it('is joined by the reference in its subject', async () => {
    const subject = `Subject: RE: [${aReference.toLowerCase()}] Nieuwe AI-vraag`
    expect(await understood(answer(subject))).toMatchObject({ about: { reference: aReference } })
  })

  it.each([
    ['Subject: Offerte voor uw nieuwe website'],
    ['Subject: ZH-7K3M-Q0FA'],
    ['In-Reply-To: <ZH-7K3M-Q0FA.1.offer.tno@hub.nl>'],
  ])('is left to the people when it names no reference of ours: %s', async (head) => {
    expect(await understood(answer(head))).toBe(undefined)
  })

  it('has the same key each time it is read, also without an id', async () => {
    const mails = ['een', 'een', 'twee'].map((text) => aMail([`Subject: ${aReference}`], text))
    const [one, again, other] = await Promise.all(mails.map(understood))
    expect(one?.key).toBe(again?.key)
    expect(one?.key).not.toBe(other?.key)
  })

  it('carries nothing of its text', async () => {
    const mail = await understood(answer(`Subject: ${aReference}`))
    expect(JSON.stringify(mail)).not.toMatch(/morgen|Bea/)
  })
})

describe('what a machine writes', () => {
  const about = `In-Reply-To: <${DELIVERY}@hub.nl>`

  it.each([
    ['Auto-Submitted: auto-replied'],
    ['Auto-Submitted: auto-generated (out of office)'],
    ['Return-Path: <>'],
    ['Precedence: bulk'],
    ['X-Autoreply: yes'],
    ['Content-Type: multipart/report; report-type=disposition-notification; boundary=x'],
  ])('is known by %s', async (sign) => {
    expect(await understood(aMail(['From: b@tudelft.nl', about, sign]))).toMatchObject({
      kind: 'automatic',
    })
  })

  it('is not what says that it is no machine’s', async () => {
    const mail = aMail(['From: b@tudelft.nl', about, 'Auto-Submitted: no', 'Return-Path: <b@x.nl>'])
    expect(await understood(mail)).toMatchObject({ kind: 'reply' })
  })

  it('means nothing when it is our own letter to the hub', async () => {
    const head = [`From: ${HUB}`, 'Auto-Submitted: auto-generated', `Subject: [${aReference}] Kies`]
    const own = `Message-ID: <${aReference}.1.hub-copy.hub@hub.nl>`
    expect(await understood(aMail([...head, own]))).toBe(undefined)
    expect(await understood(aMail([...head, 'Message-ID: <0102@relay.nl>']))).toBe(undefined)
  })
})
