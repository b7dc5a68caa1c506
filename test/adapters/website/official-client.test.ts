import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { aClient } from '../../builders/a-client.ts'
import { aHub } from '../../builders/a-hub.ts'
import { anEchoLine } from '../../builders/an-echo-line.ts'
import { anOfficialClient } from '../../builders/an-official-client.ts'

type Given = { webSocket?: boolean; token?: string; conversationId?: string }

async function visitor(url: string, given: Given = {}) {
  const { token } = await aClient(url).token()
  const client = anOfficialClient(url, { token, ...given })
  onTestFinished(() => client.end())
  return client
}

describe('the official client on an echo', () => {
  let line: Awaited<ReturnType<typeof anEchoLine>>
  beforeAll(async () => {
    line = await anEchoLine()
  })
  afterAll(() => line.close())

  it.each([true, false])('hears itself and then the reply (socket: %s)', async (webSocket) => {
    const client = await visitor(line.url, { webSocket })
    const id = await client.say('hello', 'key-1')
    const reply = await client.hears('You said: hello')
    expect(client.texts()).toEqual(['hello', 'You said: hello'])
    expect(client.heard[0]).toMatchObject({ id, channelData: { clientActivityID: 'key-1' } })
    expect(reply).toMatchObject({ replyToId: id, from: { role: 'bot' } })
  })

  it('misses nothing and hears nothing twice when its socket is cut', async () => {
    const client = await visitor(line.url)
    await client.say('before')
    await client.hears('You said: before')
    client.sockets[0]?.close()
    await client.say('during')
    await client.hears('You said: during')
    expect(client.texts()).toEqual(['before', 'You said: before', 'during', 'You said: during'])
    expect(client.sockets).toHaveLength(2)
  })

  it('finds everything again after a reload of its page', async () => {
    const before = aClient(line.url)
    const opened = await before.begin()
    await before.post(opened, 'before')
    const client = await visitor(line.url, opened)
    await client.hears('You said: before')
    expect(client.texts()).toEqual(['before', 'You said: before'])
  })
})

describe('the official client on the intake', () => {
  it('is greeted and files an enquiry; partner, company and hub get their mails', async () => {
    const hub = await aHub()
    onTestFinished(() => hub.close())
    const client = await visitor(hub.url)
    await client.hears('computerprogramma')
    await client.say('Ons ziekenhuis wil sepsis eerder herkennen in verslagen')
    await client.hears('Klopt dat')
    await client.press(/^Ja, dat klopt/)
    await client.hears('welke organisatie')
    await client.say('Maasziekenhuis, Rotterdam')
    await client.hears('e-mailadres')
    await client.say('Jan Smit, jan@maasziekenhuis.example')
    await client.hears('Wilt u nog iets toevoegen')
    await client.press(/^Nee, verder/)
    await client.hears('Klopt alles')
    await client.press(/^Ja, verder/)
    await client.hears('Waarom deze partner')
    await client.press(/^Naar /)
    await client.hears('Mag de AI-hub')
    await client.press(/^Ja, alleen/)
    const filed = await client.hears('Kenmerk: ZH-')

    const reference = /ZH-\w{4}-\w{4}/.exec(filed.text ?? '')?.[0]
    await expect.poll(() => hub.mails().length).toBe(3)
    const letters = await Promise.all(
      hub.mails().map((name) => simpleParser(readFileSync(join(hub.folder, 'outbox', name)))),
    )
    for (const { subject } of letters) expect(subject).toContain(reference)
  })
})
