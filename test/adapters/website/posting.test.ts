import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClient, type Opened } from '../../builders/a-client.ts'
import { anEchoLine } from '../../builders/an-echo-line.ts'

let line: Awaited<ReturnType<typeof anEchoLine>>
let client: ReturnType<typeof aClient>
let opened: Opened

beforeAll(async () => {
  line = await anEchoLine()
  client = aClient(line.url)
})
beforeAll(async () => {
  opened = await client.begin()
})
afterAll(() => line.close())

const post = (body: unknown, headers?: Record<string, string>) =>
  client.ask(`/conversations/${opened.conversationId}/activities`, {
    token: opened.token,
    body,
    ...(headers ? { headers } : {}),
  })

describe('before the first message', () => {
  it('nothing of a conversation is stored', async () => {
    const fresh = await client.begin()
    await client.heard(fresh)
    expect((await line.store.read(fresh.conversationId)).version).toBe(0)
  })
})

describe('a draft', () => {
  const draft = { text: 'Wij zitten in Leiden', language: 'nl' }

  it('is read for who has a token, and stores nothing', async () => {
    const { conversationId, token } = await client.begin()
    const { status, json } = await client.ask('/v3/understand', { token, body: draft })
    expect(status).toBe(200)
    expect(json).toEqual({ lines: [] })
    expect((await line.store.read(conversationId)).version).toBe(0)
    expect((await client.ask('/v3/understand', { body: draft })).status).toBe(401)
    const long = { ...draft, text: 'x'.repeat(4_001) }
    expect((await client.ask('/v3/understand', { token, body: long })).status).toBe(400)
  })
})

describe('a message', () => {
  it('that is sent again under its key is answered with the first id, and happens once', async () => {
    const fresh = await client.begin()
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => client.post(fresh, 'once', 'key-1')),
    )
    const heard = await client.heard(fresh)
    expect(new Set(ids.map(({ json }) => json.id)).size).toBe(1)
    expect(heard.map(({ text }) => text)).toEqual(['once', 'You said: once'])
  })

  it('is kept in order when fifty come at the same time', async () => {
    const fresh = await client.begin()
    const texts = Array.from({ length: 50 }, (_, at) => `number ${at}`)
    await Promise.all(texts.map((text) => client.post(fresh, text)))
    const heard = await client.heard(fresh)
    const said = heard.filter(({ from }) => from?.role === 'user').map(({ text }) => text)
    expect(said.toSorted()).toEqual(texts.toSorted())
    for (const [at, { text }] of heard.entries())
      if (at % 2 === 1) expect(text).toBe(`You said: ${heard[at - 1]?.text}`)
  })

  it('is from whom the token says, whatever it says itself', async () => {
    await post({ type: 'message', text: 'forged', id: 'x', from: { id: 'assistant', role: 'bot' } })
    const forged = (await client.heard(opened)).find(({ text }) => text === 'forged')
    expect(forged?.from).toMatchObject({ id: expect.stringMatching(/^dl_/), role: 'user' })
    expect(forged?.id).not.toBe('x')
  })
})

describe('what is no message', () => {
  it('is refused with a sentence, and the conversation goes on', async () => {
    const deep = `{"type":"message","value":${'['.repeat(5000)}${']'.repeat(5000)}}`
    const packed = new Blob([new Uint8Array(gzipSync(JSON.stringify({ type: 'message' })))])
    const answers = [
      await post('{"type":"message",', { 'content-type': 'application/json' }),
      await post([]),
      await post({ text: 'no type' }),
      await post({ type: 'conversationUpdate', membersAdded: [{ id: 'x' }] }),
      await post(deep, { 'content-type': 'application/json' }),
      await post({ type: 'message', text: 'x'.repeat(300_000) }),
      await post(await packed.text(), { 'content-encoding': 'gzip' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 413, 415])
    for (const { json } of answers) expect(json.error.message).toMatch(/^[A-Z].+\.$/)
    expect((await client.post(opened, 'still here')).status).toBe(200)
  })

  it('is taken without effect where clients send it by themselves', async () => {
    const before = (await client.heard(opened)).length
    const typing = await post({ type: 'typing' })
    const joined = await post({ type: 'event', name: 'webchat/join' })
    expect([typing.status, joined.status]).toEqual([200, 200])
    expect(await client.heard(opened)).toHaveLength(before)
  })
})

describe('a watermark', () => {
  it('that was never given out brings everything or nothing, never a fault', async () => {
    const fresh = await client.begin()
    await client.post(fresh, 'hello')
    const counts = await Promise.all(
      ['', 'abc', '-1', '0', '1', '99999', '%00'].map(
        async (watermark) => (await client.heard(fresh, watermark)).length,
      ),
    )
    expect(counts).toEqual([2, 2, 2, 2, 1, 0, 2])
  })
})
