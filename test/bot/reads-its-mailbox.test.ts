import { expect, it, onTestFinished } from 'vitest'
import { aClient } from '../builders/a-client.ts'
import { aHub } from '../builders/a-hub.ts'
import { aMailServer } from '../builders/a-mail-server.ts'
import { aReport } from '../builders/a-mail-text.ts'
import { aMailbox } from '../builders/a-mailbox.ts'
import { aMailingKnowledge } from '../builders/a-mailing-knowledge.ts'
import { anImapServer } from '../builders/an-imap-server.ts'
import { fileByChat } from '../builders/file-by-chat.ts'

/** It files by chat first, on a machine that may be busy. */
const PATIENCE = { timeout: 90_000 }

it('a mail that comes back to the hub is before its staff next morning', PATIENCE, async () => {
  const clock = { now: new Date('2027-03-09T10:00:00.000Z') }
  const [mails, imap] = [await aMailServer(), await anImapServer()]
  const logged: string[] = []
  const hub = await aHub({
    environment: {
      NODE_ENV: 'production',
      SMTP_URL: mails.url,
      IMAP_URL: imap.url,
      KNOWLEDGE_DIR: aMailingKnowledge(),
    },
    now: () => clock.now,
    lookEvery: 20,
    onLog: (line) => logged.push(line),
  })
  onTestFinished(async () => {
    await hub.close()
    await mails.close()
  })
  const mailAbout = (subject: string) =>
    mails.received.find(({ mail }) => mail.subject?.includes(subject))
  const arrived = (subject: string) =>
    expect.poll(() => mailAbout(subject) !== undefined, { timeout: 30_000 }).toBe(true)

  const { reference } = await fileByChat(aClient(hub.url), 'anna@dehoop.post.nl')
  await arrived('Nieuwe AI-vraag')
  const offer = mailAbout('Nieuwe AI-vraag')
  const [head = ''] = offer?.raw.split('\r\n\r\n') ?? []
  // The mail carries what a report is to be joined by; the envelope is where the report goes.
  expect(offer?.from).toMatch(/^intake@/)
  await aMailbox(imap.url, () => clock.now).put(aReport({ about: `${head}\n` }))

  await expect.poll(() => logged.join(), { timeout: 30_000 }).toContain('mailbox was noted')

  // Seven in the morning of the next day.
  clock.now = new Date('2027-03-10T06:00:01.000Z')
  await arrived('Vandaag te doen')
  const digest = mailAbout('Vandaag te doen')?.mail.text ?? ''
  expect(digest).toMatch(RegExp(`${reference}.*adres bestaat niet of klopt niet \\(5\\.1\\.1\\)`))
  const [link = ''] = /http:\S+/.exec(digest) ?? []
  expect(await (await fetch(link)).text()).toContain('Aanbod, aan ')
  expect(logged.join()).not.toMatch(/nobody@|geheim|User unknown/)
})

it('a mailbox that cannot be reached stops nothing else', async () => {
  const imap = await anImapServer()
  await imap.cutOff()
  const logged: string[] = []
  const hub = await aHub({
    environment: { IMAP_URL: imap.url },
    onLog: (line) => logged.push(line),
  })
  onTestFinished(() => hub.close())
  await expect.poll(() => logged.join('\n')).toContain('the mailbox cannot be read now')
  expect((await fetch(`${hub.url}/health/ready`)).status).toBe(200)
})
