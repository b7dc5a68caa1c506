import { describe, expect, it } from 'vitest'
import { aTeamsHub } from '../../builders/a-teams-hub.ts'
import { CHANNEL, SANNE } from '../../builders/a-teams-user.ts'
import { fileByChat } from '../../builders/file-by-chat.ts'
import { has } from '../../builders/has.ts'

/** A clock that can be put forward, past the waits of the outbox. @param start what it says at first */
function aClock(start = Date.now()) {
  const clock = { ahead: start - Date.now() }
  return { clock, now: () => new Date(Date.now() + clock.ahead) }
}

/** Time goes this much faster here: a wait of half a minute is over in half a second. */
const FASTER = 60

describe('a card that the channel does not take', () => {
  it.each([412, 429, 502])(
    'because of %i is brought again, and stands there once',
    async (status) => {
      const began = Date.now()
      const now = () => new Date(began + (Date.now() - began) * FASTER)
      const fails = (_call: unknown, number: number) => (number < 3 ? { status } : undefined)
      const teams = await aTeamsHub({ now, fails })
      const { reference } = await fileByChat(teams.client, 'anna@dehoop.example')
      const { calls, taken } = teams.connector
      await teams.connector.when(({ body }) => has(body, reference))
      expect(calls).toHaveLength(3)
      expect(taken).toHaveLength(1)
    },
  )

  it.each([403, 404])('because of %i is told to the hub by mail', async (status) => {
    const teams = await aTeamsHub({ fails: () => ({ status, code: 'BotNotInConversationRoster' }) })
    await fileByChat(teams.client, 'anna@dehoop.example')
    await expect.poll(() => teams.hub.mails().join()).toContain('.card.hub')
  })

  it('because somebody removed it there is brought anew', async () => {
    const teams = await aTeamsHub()
    const { reference } = await fileByChat(teams.client, 'anna@dehoop.example')
    await teams.connector.when(({ body }) => has(body, reference))
    teams.connector.state.fails = ({ method }) => (method === 'PUT' ? { status: 404 } : undefined)
    await teams.sanne.says(`neem ${reference}`)
    const again = ({ method, conversation, body }: (typeof teams.connector.taken)[number]) =>
      method === 'POST' && conversation === CHANNEL && has(body, 'Sanne Bos')
    await teams.connector.when(again)
  })
})

it('of a visitor who blocked the bot nothing is sent any more, until they write again', async () => {
  const { clock, now } = aClock()
  const teams = await aTeamsHub({ now })
  const { visitor, connector } = teams
  const to = visitor.personal.id
  connector.state.fails = ({ conversation }) =>
    conversation === to ? { status: 403, code: 'MessageWritesBlocked' } : undefined
  await visitor.says('Wij willen lasfouten herkennen.')
  const tries = () => connector.calls.filter(({ conversation }) => conversation === to).length
  clock.ahead = 15_000
  await expect.poll(tries).toBe(2)
  connector.state.fails = undefined
  await visitor.says('Hallo?')
  await connector.when(({ conversation }) => conversation === to)
})

it('without a registration only this machine is served, and only with an activity', async () => {
  const { sanne, connector } = await aTeamsHub()
  const message = { type: 'message', text: 'lijst' }
  const statuses = [
    await sanne.post(message, { 'x-forwarded-for': '1.2.3.4' }),
    await sanne.post(message, { via: '1.1 proxy' }),
    await sanne.post(message, { forwarded: 'for=1.2.3.4' }),
    await sanne.post({ ...message, serviceUrl: 'https://evil.example/' }),
    await sanne.post({ type: 'message', from: undefined }),
  ].map(({ status }) => status)
  expect(statuses).toEqual([401, 401, 401, 401, 400])
  expect(connector.calls).toHaveLength(0)
})

it('staff are known also while the channel does not tell who is in it', async () => {
  const { clock, now } = aClock()
  const { sanne, connector } = await aTeamsHub({ now })
  await sanne.says('help')
  connector.state.isSilent = true
  clock.ahead = 10 * 60_000
  await sanne.says('lijst')
  expect(has(connector.taken.at(-1)?.body, 'Open aanvragen')).toBe(true)
})

it('the morning round shows staff what needs attention in their channel', async () => {
  // On the evening of the Thursday the promise has passed, and the next partner's turn has not come.
  const { clock, now } = aClock(Date.parse('2026-11-24T09:30:00.000Z'))
  const teams = await aTeamsHub({ now })
  const { reference } = await fileByChat(teams.client, 'anna@dehoop.example')
  clock.ahead += 60 * 60 * 60_000
  const digest = await teams.connector.when(({ body }) => has(body, 'Vandaag'))
  expect(digest.conversation).toBe(CHANNEL)
  expect(has(digest.body, reference)).toBe(true)
  expect(has(digest.body, SANNE.name)).toBe(false)
})
