import { expect, it, onTestFinished } from 'vitest'
import { aClient } from '../builders/a-client.ts'
import { aHub } from '../builders/a-hub.ts'
import { fileByChat } from '../builders/file-by-chat.ts'

const [HOUR, DAY] = [60 * 60_000, 24 * 60 * 60_000]
const NOON = Date.parse('2026-11-24T12:00:00.000Z')

/** A hub whose clock can be put forward and back. */
async function aHubWithAClock() {
  const clock = { now: NOON }
  const hub = await aHub({ now: () => new Date(clock.now), lookEvery: 20 })
  onTestFinished(() => hub.close())
  return { clock, hub, client: aClient(hub.url) }
}

it('a conversation keeps its order when the clock is put back, and goes on', async () => {
  const { clock, client } = await aHubWithAClock()
  const opened = await client.begin()
  await client.post(opened, 'Wij willen storingen aan onze kranen voorspellen')
  clock.now = NOON - DAY
  expect((await client.post(opened, 'ja')).status).toBe(200)
  clock.now = NOON + HOUR / 4
  expect((await client.post(opened, 'Havenbedrijf De Kade, Rotterdam')).status).toBe(200)
  const said = (await client.heard(opened)).filter(({ from }) => from?.role === 'user')
  expect(said.map(({ text }) => text)).toEqual([
    'Wij willen storingen aan onze kranen voorspellen',
    'ja',
    'Havenbedrijf De Kade, Rotterdam',
  ])
})

it('a visitor whose token a clock put forward made old comes back to the same conversation', async () => {
  const { clock, client } = await aHubWithAClock()
  const opened = await client.begin()
  await client.post(opened, 'Wij willen storingen aan onze kranen voorspellen')
  clock.now = NOON + 3 * DAY
  expect((await client.post(opened, 'ja')).status).toBe(403)
  const { json } = await client.ask('/v3/resume', { body: { token: opened.resume } })
  expect((await client.post(json, 'ja')).status).toBe(200)
  expect(json.conversationId).toBe(opened.conversationId)
})

it('letters of an enquiry leave once each, however the clock jumps meanwhile', async () => {
  const { clock, client, hub } = await aHubWithAClock()
  const { reference } = await fileByChat(client, 'anna@dehoop.example')
  clock.now = NOON - 2 * HOUR
  const another = await fileByChat(client, 'bram@dehoop.example')
  clock.now = NOON + HOUR
  // To the partner, the company and the hub.
  const lettersOf = (one: string) => hub.mails().filter((name) => name.startsWith(one)).length
  await expect.poll(() => [reference, another.reference].map(lettersOf)).toEqual([3, 3])
  clock.now = NOON + 2 * HOUR
  await fileByChat(client, 'carla@dehoop.example')
  await expect.poll(() => hub.mails().length).toBe(9)
})
