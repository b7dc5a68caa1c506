import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { aClient } from '../builders/a-client.ts'
import { aFolder } from '../builders/a-folder.ts'
import { aHub } from '../builders/a-hub.ts'
import { aMailServer } from '../builders/a-mail-server.ts'
import { aMailingKnowledge } from '../builders/a-mailing-knowledge.ts'
import { aReceiver, type Post } from '../builders/a-receiver.ts'
import { aKnowledge } from '../builders/an-enquiry.ts'
import { fileByChat } from '../builders/file-by-chat.ts'

const COMPANY = 'anna@dehoop.post.nl'

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const Event = z.object({ type: z.string(), data: z.looseObject({ standing: z.string() }) })

/** As the official library takes it, which reads the clock: for it, the moment of the attempt. */
function verified({ headers, body }: Post) {
  const plain = Object.entries(headers).map(([name, value]) => [name, String(value)])
  vi.useFakeTimers({ toFake: ['Date'], now: Number(headers['webhook-timestamp']) * 1000 })
  try {
    return Event.parse(new Webhook(SECRET).verify(body, Object.fromEntries(plain)))
  } finally {
    vi.useRealTimers()
  }
}

function webhooksFor(partners: string[]): string {
  const path = join(aFolder(), 'webhooks.json')
  const webhook = { url: 'https://receiver.test/hub', secrets: [SECRET] }
  writeFileSync(path, JSON.stringify(Object.fromEntries(partners.map((id) => [id, webhook]))))
  return path
}

/** Knowledge of a hub that erases an enquiry a month after it was closed: before its links expire. */
function quicklyForgetting(): string {
  const folder = aMailingKnowledge()
  const path = join(folder, 'hub.json')
  const hub = z.looseObject({}).parse(JSON.parse(readFileSync(path, 'utf8')))
  const keepFor = { conversationDays: 28, enquiryMonths: 1 }
  writeFileSync(path, JSON.stringify({ ...hub, keepFor }))
  return folder
}

/** The whole server with real mail and a clock in hand: the Wednesday before Easter 2027, 16:00. */
async function aLivingHub() {
  const clock = { now: new Date('2027-03-24T15:00:00.000Z') }
  const mails = await aMailServer()
  const system = await aReceiver(() => ({ status: 204 }))
  const knowledge = quicklyForgetting()
  const hub = await aHub({
    environment: {
      NODE_ENV: 'production',
      SMTP_URL: mails.url,
      KNOWLEDGE_DIR: knowledge,
      WEBHOOKS: webhooksFor(aKnowledge.partners.map(({ id }) => id)),
    },
    now: () => clock.now,
    lookEvery: 20,
    network: system.network,
  })
  onTestFinished(async () => {
    await hub.close()
    await mails.close()
  })
  /** The first mail to an address whose subject holds the words; waits until it is there. */
  async function mailTo(address: string, subject: string) {
    const found = () =>
      mails.received.find(({ to, mail }) => to.includes(address) && mail.subject?.includes(subject))
    await expect.poll(() => subjectsTo(address), { timeout: 15_000 }).toContain(subject)
    const text = found()?.mail.text ?? ''
    const link = /http:\/\/\S+/.exec(text)?.[0] ?? ''
    return { text, link, attachments: found()?.mail.attachments ?? [] }
  }
  const subjectsTo = (address: string) =>
    mails.received
      .filter(({ to }) => to.includes(address))
      .map(({ mail }) => mail.subject ?? '')
      .join('\n')
  /** What the own system of a partner was told of an enquiry, checked by the official library. */
  const toldTo = (partner: string) =>
    system.posts
      .filter(({ headers }) => String(headers['webhook-id']).includes(`_${partner}_`))
      .map(verified)
  return { clock, hub, mails, mailTo, subjectsTo, toldTo, client: aClient(hub.url) }
}

async function read(link: string) {
  return (await fetch(link)).text()
}

async function fill(link: string, part: string, form: Record<string, string> = {}) {
  const body = new URLSearchParams(form)
  const answer = await fetch(`${link}/${part}`, { method: 'POST', body, redirect: 'manual' })
  expect(answer.status).toBe(303)
}

it('an enquiry lives from filing to closing, over a weekend and Easter', async () => {
  const { clock, mailTo, subjectsTo, toldTo, mails, client } = await aLivingHub()
  const { reference, opened } = await fileByChat(client, COMPANY)

  // Good Friday, the weekend with its lost hour and Easter Monday do not count.
  const confirmation = await mailTo(COMPANY, 'Uw aanvraag is ontvangen')
  expect(confirmation.text).toContain('vóór dinsdag 30 maart 2027 om 16.00 uur')
  const partners = [...confirmation.text.matchAll(/Dan vragen wij (.+?)\./g)].join()
  expect(partners).toContain(' en daarna ')

  const toPartners = () => mails.received.filter(({ mail }) => mail.subject?.includes('AI-vraag'))
  await expect.poll(() => toPartners().length).toBe(1)
  const [first = ''] = toPartners()[0]?.to ?? []
  const offer = await mailTo(first, 'Nieuwe AI-vraag')
  expect(offer.text).not.toMatch(/Anna|De Hoop/)

  await fill(offer.link, 'decline', { reason: 'no-capacity', note: 'Pas in juni weer ruimte.' })
  expect(await read(offer.link)).toContain('U hebt deze vraag doorgegeven')
  await mailTo(COMPANY, 'Wij zoeken verder voor uw aanvraag')
  // The company reads it in its conversation as well.
  const said = (await client.heard(opened)).map(({ text = '' }) => text).join('\n')
  expect(said.split(reference).length).toBeGreaterThan(2)
  await expect.poll(() => toPartners().length).toBe(2)
  const [second = ''] = toPartners()[1]?.to ?? []
  const next = await mailTo(second, 'Nieuwe AI-vraag')

  await fill(next.link, 'ask', { question: 'Hoeveel foto’s hebt u?' })
  const question = await mailTo(COMPANY, 'Een vraag over uw aanvraag')
  expect(question.text).toContain('> Hoeveel foto’s hebt u?')

  // Saturday before Easter: the company answers while nobody works.
  clock.now = new Date('2027-03-27T10:00:00.000Z')
  await fill(question.link, 'answer', { answer: 'Vijfduizend. Bel Anna de Vries maar.' })
  const answer = await mailTo(second, 'Antwoord op uw vraag')
  expect(answer.text).toContain('> Vijfduizend. Bel ▮▮▮ maar.')
  expect(await read(next.link)).not.toContain('De Hoop')

  // The clock stood still for the last hour of Wednesday and all of Thursday.
  expect(answer.text).toContain('vóór woensdag 31 maart 2027 om 17.00 uur')

  clock.now = new Date('2027-03-31T05:00:00.000Z')
  const reminder = await mailTo(second, 'Er wacht een AI-vraag op uw antwoord')
  expect(reminder.text).toContain(reference)
  expect(reminder.text).not.toMatch(/Anna|De Hoop|lasfouten/)
  expect(await read(reminder.link)).toContain(reference)

  clock.now = new Date('2027-03-31T08:00:00.000Z')
  await fill(next.link, 'accept', { moment1: '2027-04-02T10:00', moment2: '2027-04-05T14:00' })
  expect(await read(next.link)).toContain('Anna de Vries')
  const accepted = await mailTo(COMPANY, 'pakt uw vraag op')
  expect(accepted.text).toContain('vrijdag 2 april 2027 om 10.00 uur')
  expect((await mailTo(second, 'U hebt deze vraag aangenomen')).text).toContain(COMPANY)

  await fill(accepted.link, 'pick', { moment: '2027-04-05T12:00:00.000Z' })
  for (const address of [COMPANY, second]) {
    const { attachments } = await mailTo(address, 'Uw gesprek op maandag 5 april 2027 om 14.00 uur')
    expect(String(attachments[0]?.content)).toContain('DTSTART:20270405T120000Z')
  }

  // Ten days on is a Saturday: asked on Monday morning.
  clock.now = new Date('2027-04-12T07:00:00.000Z')
  const check = await mailTo(COMPANY, 'contact met u opgenomen?')
  await fill(check.link, 'contact', { contacted: 'yes' })
  await fill(next.link, 'close', { outcome: 'working-together' })

  await fill((await mailTo(COMPANY, 'Hoe tevreden bent u?')).link, 'rate', { score: '5' })
  await fill((await mailTo(second, 'Hoe tevreden bent u?')).link, 'rate', { score: '4' })
  expect(await read(next.link)).toContain('Dank u voor uw oordeel')

  // The partner's own system heard the same, and who asks only from acceptance on.
  const idOf = (address: string) => /@(.+)\.post\.nl$/.exec(address)?.[1] ?? ''
  expect(toldTo(idOf(first)).map(({ type }) => type)).toEqual(['enquiry.offered'])
  const told = toldTo(idOf(second))
  expect(told.map(({ type, data }) => `${type} ${data.standing}`)).toEqual([
    'enquiry.offered open',
    'enquiry.changed open',
    'enquiry.reminded open',
    'enquiry.changed accepted',
    'enquiry.changed accepted',
  ])
  expect(told.map(({ data }) => 'contact' in data)).toEqual([false, false, false, true, true])

  // A month later, as this hub keeps it, nothing is left that says who asked.
  clock.now = new Date('2027-05-18T05:00:00.000Z')
  await expect.poll(() => read(next.link), { timeout: 15_000 }).toContain('gegevens laten wissen')
  expect(await read(next.link)).not.toContain('Anna de Vries')

  // Each letter left once.
  const subjects = subjectsTo(COMPANY).split('\n')
  expect(new Set(subjects).size).toBe(subjects.length)
  const ids = mails.received.map(({ mail }) => mail.messageId)
  expect(new Set(ids).size).toBe(ids.length)
}, 120_000)

it('an offer that nobody answers is reminded of, and goes on after Easter', async () => {
  const { clock, mailTo, mails, client } = await aLivingHub()
  const { reference } = await fileByChat(client, COMPANY)
  await mailTo(COMPANY, 'Uw aanvraag is ontvangen')
  const asked = () => mails.received.filter(({ mail }) => mail.subject?.includes('Nieuwe AI-vraag'))
  await expect.poll(() => asked().length).toBe(1)
  const [first = ''] = asked()[0]?.to ?? []

  // The morning of the promised day, and the morning after it.
  clock.now = new Date('2027-03-30T05:00:00.000Z')
  expect((await mailTo(first, 'Er wacht een AI-vraag')).text).toContain('vóór dinsdag 30 maart')
  clock.now = new Date('2027-03-31T05:00:00.000Z')
  const digest = await mailTo('intake@aihub-zuidholland.post.nl', 'Vandaag te doen: 1')
  expect(digest.text).toContain(reference)
  expect(digest.text).not.toMatch(/Anna|De Hoop/)

  clock.now = new Date('2027-03-31T14:00:00.000Z')
  await mailTo(COMPANY, 'Wij zoeken verder voor uw aanvraag')
  await expect.poll(() => asked().length).toBe(2)
  expect(asked()[1]?.to).not.toEqual([first])
  await mailTo(first, 'Deze vraag is niet meer bij u')
}, 60_000)
