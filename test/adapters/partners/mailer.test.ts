import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letterOf } from '../../../adapters/partners/letters/letter-of.ts'
import { type Mail, type Mailer, makeMailer } from '../../../adapters/partners/mailer.ts'
import { aMailServer } from '../../builders/a-mail-server.ts'
import { aDelivery, aKnowledge, anEnquiry, aReference } from '../../builders/an-enquiry.ts'

const LINK = 'https://hub.example/partner/abc'
const FROM = { name: 'AI-hub Zuid-Holland', address: 'noreply@hub-mail.nl' }

let folder: string
let mailers: Mailer[] = []
const servers: { close(): Promise<void> }[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outbox-'))
})
afterEach(async () => {
  for (const mailer of mailers.splice(0)) mailer.close()
  for (const server of servers.splice(0)) await server.close()
  await rm(folder, { recursive: true })
})

async function anSmtp(refuse?: (address: string) => number) {
  const server = await aMailServer(refuse)
  servers.push(server)
  return server
}
function aMailer(given: Partial<Parameters<typeof makeMailer>[0]> = {}) {
  const mailer = makeMailer({
    outboxFolder: folder,
    from: FROM,
    replyTo: 'intake@hub-mail.nl',
    ...given,
  })
  mailers = [...mailers, mailer]
  return mailer
}
function anOffer(given: Partial<Mail> = {}): Mail {
  const written = letterOf(aDelivery(), anEnquiry(), aKnowledge, LINK)
  if (written === undefined) throw new Error('no letter')
  return {
    delivery: aDelivery().id,
    reference: aReference,
    to: 'ai@partner-mail.nl',
    letter: written.letter,
    ...given,
  }
}

describe('a mail by SMTP', () => {
  it('arrives with reference, reasons, link and the hub as its return address', async () => {
    const server = await anSmtp()
    const mailer = aMailer({ smtpUrl: server.url })
    expect(await mailer.send(anOffer())).toEqual({ state: 'delivered' })
    const [received] = server.received
    expect(received?.to).toEqual(['ai@partner-mail.nl'])
    expect(received?.from).toBe('intake@hub-mail.nl')
    expect(received?.mail.subject).toBe(`[${aReference}] Nieuwe AI-vraag voor TU Delft`)
    expect(received?.mail.from?.text).toBe('"AI-hub Zuid-Holland" <noreply@hub-mail.nl>')
    expect(received?.mail.replyTo?.value[0]?.address).toBe('intake@hub-mail.nl')
    expect(received?.mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(received?.mail.text).toContain('Is sterk in haven en maritiem')
    expect(received?.mail.html).toContain(LINK)
    expect(await readdir(folder)).toEqual([])
  })

  it('tells a partner nothing of who asks, in no header and no part', async () => {
    const server = await anSmtp()
    await aMailer({ smtpUrl: server.url }).send(anOffer())
    const [received] = server.received
    const parts = [received?.raw, received?.mail.text, received?.mail.html, received?.mail.subject]
    const { organisation, contact } = anEnquiry()
    for (const secret of [
      'Verhoeven',
      organisation.name,
      'Johanna',
      'Vries',
      contact.email,
      '12345678',
    ]) {
      expect(parts.join('\n').toLowerCase()).not.toContain(secret.toLowerCase())
    }
  })

  it('sent again has the same Message-ID, and all of one reference are one thread', async () => {
    const server = await anSmtp()
    const mailer = aMailer({ smtpUrl: server.url })
    await mailer.send(anOffer())
    await mailer.send(anOffer())
    await mailer.send(anOffer({ delivery: `${aReference}.1.hub-copy.hub` }))
    const ids = server.received.map(({ mail }) => mail.messageId)
    expect(ids).toEqual([
      `<${aReference}.1.offer.tudelft@hub-mail.nl>`,
      `<${aReference}.1.offer.tudelft@hub-mail.nl>`,
      `<${aReference}.1.hub-copy.hub@hub-mail.nl>`,
    ])
    const threads = server.received.map(({ mail }) => [mail.references].flat())
    expect(new Set(threads.flat())).toEqual(new Set([`<${aReference}@hub-mail.nl>`]))
  })

  it('gets no second header out of a name or a subject', async () => {
    const server = await anSmtp()
    const mailer = aMailer({
      smtpUrl: server.url,
      from: { name: 'Hub\r\nBcc: one@evil.nl', address: FROM.address },
    })
    const { letter } = anOffer()
    await mailer.send(anOffer({ letter: { ...letter, subject: 'a\r\nBcc: two@evil.nl\r\n\r\nx' } }))
    const [received] = server.received
    expect(received?.to).toEqual(['ai@partner-mail.nl'])
    expect(received?.mail.headers.has('bcc')).toBe(false)
    expect(received?.mail.subject).toBe('a Bcc: two@evil.nl x')
  })

  it.each([
    [550, { state: 'refused', fault: 'EENVELOPE 550', permanent: true }],
    [451, { state: 'refused', fault: 'EENVELOPE 451', permanent: false }],
  ])('refused with %i says so without the address', async (code, result) => {
    const server = await anSmtp(() => code)
    expect(await aMailer({ smtpUrl: server.url }).send(anOffer())).toEqual(result)
  })

  it('can be tried again when the server is away', async () => {
    const server = await aMailServer()
    await server.close()
    const result = await aMailer({ smtpUrl: server.url }).send(anOffer())
    expect(result).toMatchObject({ state: 'refused', permanent: false })
  })

  it.each(['nobody', 'a@b.nl\r\nBcc: x@evil.nl', 'a@b.nl, c@d.nl', 'A <a@b.nl>'])(
    'does not leave for "%s", which is no address',
    async (to) => {
      const server = await anSmtp()
      const result = await aMailer({ smtpUrl: server.url }).send(anOffer({ to }))
      expect(result).toEqual({ state: 'refused', fault: 'EADDRESS', permanent: true })
      expect(server.received).toEqual([])
    },
  )
})

describe('a mail is kept in the outbox folder', () => {
  const FILE = `${aReference}.1.offer.tudelft.eml`

  it('when there is no mail server, once however often it is sent', async () => {
    const mailer = aMailer()
    expect(await mailer.send(anOffer())).toEqual({ state: 'kept' })
    expect(await mailer.send(anOffer())).toEqual({ state: 'kept' })
    expect(await readdir(folder)).toEqual([FILE])
    const mail = await simpleParser(await readFile(join(folder, FILE)))
    expect(mail.subject).toBe(`[${aReference}] Nieuwe AI-vraag voor TU Delft`)
    expect(mail.messageId).toBe(`<${aReference}.1.offer.tudelft@hub-mail.nl>`)
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail.text).toContain(LINK)
  })

  it.each(['ai@tudelft.example', 'x@EXAMPLE.com', 'x@a.test', 'erased@invalid.example'])(
    'when it is for %s, a name that is nobody’s',
    async (to) => {
      const server = await anSmtp()
      expect(await aMailer({ smtpUrl: server.url }).send(anOffer({ to }))).toEqual({
        state: 'kept',
      })
      expect(server.received).toEqual([])
      expect(await readdir(folder)).toEqual([FILE])
    },
  )

  it('when its domain is not among those allowed', async () => {
    const server = await anSmtp()
    const mailer = aMailer({ smtpUrl: server.url, allow: ['Partner-Mail.nl'] })
    expect(await mailer.send(anOffer({ to: 'x@sub.partner-mail.nl' }))).toEqual({ state: 'kept' })
    expect(await mailer.send(anOffer({ to: 'x@evil-partner-mail.nl' }))).toEqual({ state: 'kept' })
    expect(await mailer.send(anOffer())).toEqual({ state: 'delivered' })
    expect(server.received.map(({ to }) => to)).toEqual([['ai@partner-mail.nl']])
  })

  it('and nowhere else', async () => {
    const result = await aMailer().send(anOffer({ delivery: '../away' }))
    expect(result).toMatchObject({ state: 'refused' })
    expect(await readdir(folder)).toEqual([])
  })

  it('or says why it could not be', async () => {
    const mailer = aMailer({ outboxFolder: join(folder, 'file\0') })
    expect(await mailer.send(anOffer())).toMatchObject({ state: 'refused', permanent: false })
  })
})
