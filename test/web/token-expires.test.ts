import { expect, test } from 'vitest'
import { aConnectedChat } from './a-chat.ts'

test('an expired token is renewed and the message sent again in the same conversation', async () => {
  const { hub, client, clock, screen, kept } = await aConnectedChat()
  client.say('een')
  await clock.pass(0)
  hub.expired.add('token-2')
  client.say('twee')
  await clock.pass(5_000)
  expect(hub.calls('resume').map(({ body }) => body.token)).toEqual(['resume-1'])
  expect(screen()).toEqual(['U: een (sent)', 'U: twee (sent)'])
  expect(hub.calls('generate')).toHaveLength(1)
  expect(kept()).not.toBe('resume-1')
})

test('a conversation goes on when another tab has used its resume token', async () => {
  const { hub, client, clock, renewedElsewhere, screen } = await aConnectedChat()
  client.say('een')
  await clock.pass(0)
  hub.resumable.delete('resume-1')
  hub.resumable.set('resume-of-tab-two', 'conversation-1')
  renewedElsewhere('resume-of-tab-two')
  hub.expired.add('token-2')
  client.say('twee')
  await clock.pass(5_000)
  expect(hub.calls('generate')).toHaveLength(1)
  expect(screen()).toEqual(['U: een (sent)', 'U: twee (sent)'])
})

test('a resume token that another tab has renewed is not overwritten by an older one', async () => {
  const { client, clock, renewedElsewhere, kept } = await aConnectedChat()
  client.say('een')
  await clock.pass(0)
  renewedElsewhere('resume-of-tab-two')
  client.say('twee')
  await clock.pass(0)
  expect(kept()).toBe('resume-of-tab-two')
})

test('what was typed in a conversation that is gone is said in the new one', async () => {
  const { hub, client, clock, screen, chat } = await aConnectedChat()
  hub.resumable.clear()
  hub.expired.add('token-2')
  client.say('hallo')
  await clock.pass(5_000)
  await hub.connect()
  expect(hub.calls('start')).toHaveLength(2)
  expect(screen()).toEqual(['U: hallo (sent)'])
  expect(chat().notice).toBeUndefined()
})
