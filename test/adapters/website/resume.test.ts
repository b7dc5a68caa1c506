import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClient } from '../../builders/a-client.ts'
import { aHub } from '../../builders/a-hub.ts'

const DAY = 24 * 60 * 60_000
let hub: Awaited<ReturnType<typeof aHub>>
let client: ReturnType<typeof aClient>
let today = new Date('2026-11-24T10:00:00Z')

beforeAll(async () => {
  hub = await aHub({ now: () => today })
  client = aClient(hub.url)
})
afterAll(() => hub.close())

const resume = (token: string | undefined) => client.ask('/v3/resume', { body: { token } })

async function begun() {
  const opened = await client.begin()
  await client.post(opened, 'Wij willen storingen aan onze kranen voorspellen')
  return opened
}

describe('coming back', () => {
  it('opens the same conversation with all that was said', async () => {
    const opened = await begun()
    const before = await client.heard(opened)
    const { json } = await resume(opened.resume)
    expect(json.conversationId).toBe(opened.conversationId)
    expect(await client.heard(json)).toEqual(before)
  })

  it('goes on under the same name, so that a message sent before is not taken twice', async () => {
    const opened = await client.begin()
    await client.post(opened, 'Wij willen storingen aan onze kranen voorspellen', 'key-1')
    const { json } = await resume(opened.resume)
    await client.post(json, 'Wij willen storingen aan onze kranen voorspellen', 'key-1')
    const said = (await client.heard(json)).filter(({ from }) => from?.role === 'user')
    expect(said).toHaveLength(1)
  })

  it('gives a new token each time, and takes the one before until the new one is used', async () => {
    const { resume: first } = await begun()
    const second = (await resume(first)).json.resume
    const afterALostAnswer = await resume(first)
    const third = afterALostAnswer.json.resume
    expect(afterALostAnswer.status).toBe(200)
    expect((await resume(third)).status).toBe(200)
    expect([(await resume(first)).status, (await resume(second)).status]).toEqual([404, 404])
  })

  it('is not there for a conversation in which nothing was said', async () => {
    const { resume: token } = await client.begin()
    expect((await resume(token)).status).toBe(404)
  })

  it('is gone when the visitor has the device forgotten', async () => {
    const { resume: token } = await begun()
    await client.ask('/v3/resume/forget', { body: { token } })
    expect((await resume(token)).status).toBe(404)
  })

  it('is gone when everything was erased', async () => {
    const opened = await begun()
    await client.post(opened, 'verwijder mijn gegevens')
    await client.post(opened, 'ja')
    expect((await resume(opened.resume)).status).toBe(404)
  })

  it('is gone after 28 days without a visit', async () => {
    const { resume: token } = await begun()
    today = new Date(today.getTime() + 27 * DAY)
    const kept = (await resume(token)).json.resume
    today = new Date(today.getTime() + 27 * DAY)
    const keptLonger = (await resume(kept)).json.resume
    today = new Date(today.getTime() + 28 * DAY)
    expect((await resume(keptLonger)).status).toBe(404)
  })

  it.each(['', 'a~b', 'x'.repeat(5000), null])('is calmly refused for %j', async (token) => {
    expect((await client.ask('/v3/resume', { body: { token } })).status).toBe(404)
  })
})
