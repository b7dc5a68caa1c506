import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backoff } from '../../web/widget/backoff.ts'
import { aChat, aConnectedChat } from './a-chat.ts'
import { botSays, visitorSaid } from './activities.ts'

test('after a break the stream goes on from the last watermark', async () => {
  const { hub, clock, chat, screen } = await aConnectedChat()
  await hub.push([botSays('b1', 'een')], '7')
  await hub.drop()
  expect(chat().connection).toBe('reconnecting')
  await clock.pass(2_000)
  await hub.connect()
  await hub.push([botSays('b1', 'een'), botSays('b2', 'twee')], '8')
  expect(hub.calls('reopen')).toMatchObject([{ body: { watermark: '7' } }])
  expect(chat().connection).toBe('online')
  expect(screen()).toEqual(['Assistent: een', 'Assistent: twee'])
})

test('a token that expired during a break loses nothing of what was read', async () => {
  const { hub, client, clock } = await aConnectedChat()
  client.say('hallo')
  await clock.pass(0)
  await hub.push([visitorSaid('key-1', 'hallo')], '7')
  hub.expired.add('token-2')
  await hub.drop()
  await clock.pass(2_000)
  expect(hub.calls('reopen').map(({ body }) => body.watermark)).toEqual(['7', '7'])
  expect(hub.calls('resume')).toHaveLength(1)
})

test('a server that stays away is tried ever less often, and at least every 15 seconds', async () => {
  const { hub, clock } = await aConnectedChat()
  await hub.drop()
  for (let times = 0; times < 100; times += 1) hub.fail('reopen', 503)
  await clock.pass(60_000)
  const inTheFirstMinute = hub.calls('reopen').length
  await clock.pass(60_000)
  const inTheSecondMinute = hub.calls('reopen').length - inTheFirstMinute
  expect(inTheFirstMinute).toBeGreaterThan(inTheSecondMinute)
  expect(inTheSecondMinute).toBeGreaterThanOrEqual(4)
})

test('a wait before the next attempt lies between 1 and 15 seconds', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
      const wait = backoff(attempt, () => chance)
      expect(wait).toBeGreaterThanOrEqual(1_000)
      expect(wait).toBeLessThanOrEqual(15_000)
    }),
  )
})

test('a socket that never opens is given up and tried again', async () => {
  const { hub, client, clock } = aChat()
  client.begin()
  await clock.pass(30_000)
  expect(hub.sockets.length).toBeGreaterThan(1)
  expect(hub.sockets[0]?.isClosed).toBe(true)
})

test('an empty frame goes out every 20 seconds', async () => {
  const { hub, clock } = await aConnectedChat()
  await clock.pass(61_000)
  expect(hub.socket.sent).toEqual(['', '', ''])
})

test('frames that are empty or no JSON change nothing', async () => {
  const { hub, chat } = await aConnectedChat()
  const before = chat().messages
  hub.socket.onText('')
  hub.socket.onText('{"activities":')
  hub.socket.onText('[]')
  expect(chat().messages).toEqual(before)
})

test('one odd activity in a frame costs no other', async () => {
  const { hub, screen } = await aConnectedChat()
  await hub.push([{ type: 'message' }, botSays('b1', 'Dag')])
  expect(screen()).toEqual(['Assistent: Dag'])
})

test('the token is refreshed at half of its life, again and again', async () => {
  const { hub, clock } = await aConnectedChat()
  await clock.pass(901_000)
  await clock.pass(900_000)
  expect(hub.calls('refresh').map(({ token }) => token)).toEqual(['token-2', 'token-3'])
})

test('a refresh that finds the token expired resumes the conversation', async () => {
  const { hub, client, clock } = await aConnectedChat()
  client.say('hallo')
  await clock.pass(0)
  await hub.push([visitorSaid('key-1', 'hallo')])
  hub.expired.add('token-2')
  await clock.pass(901_000)
  expect(hub.calls('resume')).toHaveLength(1)
  expect(hub.calls('start')).toHaveLength(1)
})

test('an accepted message that does not come back makes the chat mistrust its stream', async () => {
  const { hub, client, clock } = await aConnectedChat()
  const first = hub.socket
  client.say('hallo')
  await clock.pass(11_000)
  expect(first.isClosed).toBe(true)
  expect(hub.calls('reopen')).toHaveLength(1)
})

test('what an earlier socket still says is not shown', async () => {
  const { hub, client, screen } = await aConnectedChat()
  const first = hub.socket
  client.chooseLanguage('en')
  await hub.connect()
  first.onText(JSON.stringify({ activities: [botSays('b1', 'Dag')], watermark: '1' }))
  expect(screen()).toEqual([])
})
