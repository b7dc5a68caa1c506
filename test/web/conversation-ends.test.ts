import { expect, test } from 'vitest'
import { aConnectedChat } from './a-chat.ts'
import { botSays, visitorSaid } from './activities.ts'

async function aBegunChat() {
  const tab = await aConnectedChat()
  tab.client.say('hallo')
  await tab.clock.pass(0)
  await tab.hub.push([visitorSaid('key-1', 'hallo')])
  return tab
}
const erasure = botSays('b9', 'Uw gegevens zijn gewist.', { channelData: { erased: true } })

test('an erasure leaves its own message only, and nothing on the device', async () => {
  const { hub, screen, kept } = await aBegunChat()
  await hub.push([erasure])
  expect(screen()).toEqual(['Assistent: Uw gegevens zijn gewist.'])
  expect(kept()).toBeUndefined()
  expect(hub.socket.isClosed).toBe(true)
})

test('an answer that comes after the erasure keeps nothing on the device', async () => {
  const { hub, client, clock, kept } = await aBegunChat()
  client.say('wis mijn gegevens')
  await hub.push([erasure])
  await clock.pass(1_000)
  expect(kept()).toBeUndefined()
})

test('the first message after an erasure begins a new conversation', async () => {
  const { hub, client, screen, kept } = await aBegunChat()
  await hub.push([erasure])
  client.say('een nieuwe vraag')
  await hub.connect()
  expect(hub.calls('start')).toHaveLength(2)
  expect(screen()).toEqual(['Assistent: Uw gegevens zijn gewist.', 'U: een nieuwe vraag (sent)'])
  expect(kept()).toBeDefined()
})

test('forgetting tells the server, empties device and screen, and begins a new conversation', async () => {
  const { hub, client, clock, screen, kept, chat } = await aBegunChat()
  client.forget()
  await clock.pass(0)
  expect(hub.calls('forget').map(({ body }) => body.token)).toEqual(['resume-1'])
  expect(kept()).toBeUndefined()
  expect(screen()).toEqual([])
  expect(chat().notice).toBe('forgotten')
  expect(hub.calls('start')).toHaveLength(2)
  expect(hub.calls('resume')).toEqual([])
})

test('forgetting works on the device when the server cannot be told', async () => {
  const { hub, client, clock, kept, screen } = await aBegunChat()
  hub.fail('forget', 0)
  client.forget()
  await clock.pass(0)
  expect(kept()).toBeUndefined()
  expect(screen()).toEqual([])
})

test('a message under way when the conversation is forgotten keeps nothing on the device', async () => {
  const { hub, client, kept } = await aBegunChat()
  const answer = hub.holdBack('post')
  client.say('nog iets')
  client.forget()
  await hub.connect()
  await answer()
  expect(kept()).toBeUndefined()
})

test('forgetting in another tab empties this one', async () => {
  const { client, clock, screen, chat } = await aBegunChat()
  client.forgotten()
  await clock.pass(0)
  expect(screen()).toEqual([])
  expect(chat().notice).toBe('forgotten')
})
