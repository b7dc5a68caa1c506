import { expect, test } from 'vitest'
import { aChat } from './a-chat.ts'
import { botSays, visitorSaid } from './activities.ts'
import { FakeHub } from './fake-hub.ts'

test('a new conversation begins in the language of the page', async () => {
  const { hub, client, chat, screen } = aChat()
  client.begin()
  await hub.connect()
  await hub.push([botSays('b1', 'Waar kan AI uw organisatie mee helpen?')])
  expect(hub.received.map(({ call }) => call)).toEqual(['generate', 'start'])
  expect(hub.calls('start')[0]).toMatchObject({ token: 'token-1', body: { locale: 'nl' } })
  expect(chat().connection).toBe('online')
  expect(screen()).toEqual(['Assistent: Waar kan AI uw organisatie mee helpen?'])
})

test('nothing is kept on the device before the first message is accepted', async () => {
  const { hub, client, kept, clock } = aChat()
  client.begin()
  await hub.connect()
  await hub.push([botSays('b1', 'Dag')])
  expect(kept()).toBeUndefined()
  client.say('hallo')
  await clock.pass(0)
  expect(kept()).toBe('resume-1')
})

test('a conversation of before is read back, with the renewed resume token kept', async () => {
  const hub = new FakeHub()
  hub.resumable.set('resume-before', 'conversation-before')
  const { client, screen, kept, chat, clock } = aChat({ hub, stored: 'resume-before' })
  client.begin()
  await hub.connect()
  await hub.push([botSays('b1', 'Dag'), visitorSaid('k1', 'hallo')], '2')
  expect(hub.received.map(({ call }) => call)).toEqual(['resume', 'reopen'])
  expect(hub.calls('reopen')[0]?.body).toEqual({ watermark: '' })
  expect(kept()).toBe('resume-1')
  expect(screen()).toEqual(['Assistent: Dag', 'U: hallo (sent)'])
  expect(chat().catchingUp).toBe(true)
  await clock.pass(1_000)
  expect(chat().catchingUp).toBe(false)
})

test('a conversation that is gone is forgotten, and the visitor is told that this is another', async () => {
  const { hub, client, chat, kept } = aChat({ stored: 'resume-of-long-ago' })
  client.begin()
  await hub.connect()
  expect(hub.received.map(({ call }) => call)).toEqual(['resume', 'generate', 'start'])
  expect(kept()).toBeUndefined()
  expect(chat().notice).toBe('gone')
})

test('a proxy that answers 404 while the server is away costs no conversation', async () => {
  const hub = new FakeHub()
  hub.resumable.set('resume-before', 'conversation-before')
  hub.fail('resume', 404)
  const { client, chat, kept, clock } = aChat({ hub, stored: 'resume-before' })
  client.begin()
  await clock.pass(0)
  expect(chat().connection).toBe('reconnecting')
  expect(kept()).toBe('resume-before')
  await clock.pass(2_000)
  await hub.connect()
  expect(chat().connection).toBe('online')
  expect(chat().notice).toBeUndefined()
  expect(hub.calls('generate')).toEqual([])
})

test('a page the server does not allow says that the chat is not available and does not go on asking', async () => {
  const { hub, client, chat, clock } = aChat()
  hub.fail('generate', 401, 'BadOrigin')
  client.begin()
  await clock.pass(60_000)
  expect(chat().connection).toBe('unavailable')
  expect(hub.calls('generate')).toHaveLength(1)
})

test('another language begins an untouched conversation again in it', async () => {
  const { hub, client, screen } = aChat()
  client.begin()
  await hub.connect()
  await hub.push([botSays('b1', 'Dag')])
  client.chooseLanguage('en')
  await hub.connect()
  await hub.push([botSays('b2', 'Hello', { locale: 'en' })])
  expect(hub.calls('start').map(({ body }) => body.locale)).toEqual(['nl', 'en'])
  expect(screen()).toEqual(['Assistent: Hello'])
  expect(hub.sockets[0]?.isClosed).toBe(true)
})

test('another language is said to the assistant once the conversation has begun', async () => {
  const { hub, client, screen } = aChat()
  client.begin()
  await hub.connect()
  client.say('hallo')
  client.chooseLanguage('en')
  expect(screen()).toEqual(['U: hallo (sending)', 'U: English (sending)'])
  expect(hub.calls('start')).toHaveLength(1)
})
