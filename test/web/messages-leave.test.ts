import { expect, test } from 'vitest'
import { aConnectedChat } from './a-chat.ts'
import { botAsks, button, visitorSaid } from './activities.ts'

test('a message is posted with its key and language, and counts as sent when accepted', async () => {
  const { hub, client, clock, screen } = await aConnectedChat()
  client.say('Wij willen lasfouten herkennen')
  expect(screen()).toEqual(['U: Wij willen lasfouten herkennen (sending)'])
  await clock.pass(0)
  expect(screen()).toEqual(['U: Wij willen lasfouten herkennen (sent)'])
  expect(hub.posted()).toEqual([
    {
      type: 'message',
      from: { id: 'visitor' },
      text: 'Wij willen lasfouten herkennen',
      locale: 'nl',
      channelData: { clientActivityID: 'key-1' },
    },
  ])
})

test('a pressed button posts its text and value once, however often it is pressed', async () => {
  const { hub, client, clock, chat, screen } = await aConnectedChat()
  await hub.push([botAsks('b1', 1, ['Klein', 'Groot'])])
  const question = chat().messages[0]
  if (question?.from !== 'bot') throw new Error('The question is not there')
  client.press(question, button(1, 'Klein'))
  client.press(question, button(1, 'Groot'))
  await clock.pass(0)
  expect(screen().at(-1)).toBe('U: Klein. (sent)')
  expect(hub.posted()).toMatchObject([{ text: 'klein', value: button(1, 'Klein').value }])
})

test('messages leave one at a time, in the order they were said', async () => {
  const { hub, client, clock } = await aConnectedChat()
  hub.fail('post', 503)
  for (const text of ['een', 'twee', 'drie']) client.say(text)
  await clock.pass(10_000)
  expect(hub.posted().map(({ text }) => text)).toEqual(['een', 'een', 'twee', 'drie'])
})

test.each([
  ['the network fails', 0],
  ['the server is busy', 429],
  ['the server has a fault', 502],
])('when %s a message is sent again by itself under the same key', async (_, status) => {
  const { hub, client, clock, screen } = await aConnectedChat()
  hub.fail('post', status)
  client.say('hallo')
  await clock.pass(10_000)
  expect(hub.posted().map(({ channelData }) => channelData)).toEqual([
    { clientActivityID: 'key-1' },
    { clientActivityID: 'key-1' },
  ])
  expect(screen()).toEqual(['U: hallo (sent)'])
})

test('after three vain repeats a message has failed, and is sent again when the visitor says so', async () => {
  const { hub, client, clock, screen } = await aConnectedChat()
  for (let times = 0; times < 4; times += 1) hub.fail('post', 502)
  client.say('hallo')
  await clock.pass(120_000)
  expect(hub.posted()).toHaveLength(4)
  expect(screen()).toEqual(['U: hallo (failed)'])
  client.retry('key-1')
  await clock.pass(0)
  expect(screen()).toEqual(['U: hallo (sent)'])
  expect(hub.posted().at(-1)?.channelData).toEqual({ clientActivityID: 'key-1' })
})

test('a message the server refuses for good fails at once and holds up no other', async () => {
  const { hub, client, clock, screen } = await aConnectedChat()
  hub.fail('post', 400, 'BadArgument')
  client.say('een')
  client.say('twee')
  await clock.pass(0)
  expect(screen()).toEqual(['U: een (failed)', 'U: twee (sent)'])
})

test('a message that comes back on the stream was sent, also when its answer was lost', async () => {
  const { hub, client, clock, screen, kept } = await aConnectedChat()
  hub.fail('post', 502)
  client.say('hallo')
  await clock.pass(0)
  await hub.push([visitorSaid('key-1', 'hallo')])
  await clock.pass(9_000)
  expect(screen()).toEqual(['U: hallo (sent)'])
  expect(hub.posted()).toHaveLength(1)
  expect(kept()).toBe('resume-1')
})

test('messages said without a connection wait for it and then leave in order', async () => {
  const { hub, client, clock, network, chat, screen } = await aConnectedChat()
  network.isOnline = false
  client.disconnected()
  client.say('een')
  client.say('twee')
  await clock.pass(60_000)
  expect(chat().connection).toBe('offline')
  expect(hub.posted()).toEqual([])
  network.isOnline = true
  client.wake()
  await hub.connect()
  expect(hub.posted().map(({ text }) => text)).toEqual(['een', 'twee'])
  expect(screen()).toEqual(['U: een (sent)', 'U: twee (sent)'])
})
