import { expect, test } from 'vitest'
import { aConnectedChat } from './a-chat.ts'

test('a draft is read with the token of the conversation, and told in the language of the chat', async () => {
  const { hub, client } = await aConnectedChat()
  expect(await client.drafts.read('Wij zitten in Leiden', 'nl')).toEqual([
    { about: 'place', label: 'Plaats', value: 'Leiden' },
  ])
  expect(hub.calls('understand')).toMatchObject([
    { token: expect.any(String), body: { text: 'Wij zitten in Leiden', language: 'nl' } },
  ])
})

test('nothing is told of a draft where the server does not answer', async () => {
  const { hub, client } = await aConnectedChat()
  hub.fail('understand', 429, 'TooManyRequests')
  expect(await client.drafts.read('Wij zitten in Leiden', 'nl')).toEqual([])
})

test('whoever would rather not have drafts read is remembered', async () => {
  const { client } = await aConnectedChat()
  expect(client.drafts.isOn()).toBe(true)
  client.drafts.turn('off')
  expect(client.drafts.isOn()).toBe(false)
})

test('what is not so goes along with the message', async () => {
  const { hub, client, clock } = await aConnectedChat()
  client.say('Wij zitten in Leiden', ['place'])
  await clock.pass(0)
  expect(hub.posted()).toMatchObject([
    { text: 'Wij zitten in Leiden', value: { without: ['place'] } },
  ])
})
