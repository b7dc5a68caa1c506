import { UnsecuredJWT } from 'jose'
import { expect, it, onTestFinished, vi } from 'vitest'
import { aTeamsHub } from '../../builders/a-teams-hub.ts'
import { anAppId, aTenant } from '../../builders/a-tenant.ts'

const YESTERDAY = new Date(Date.now() - 24 * 60 * 60_000)

it('a registered bot takes what its channel signed, and nothing else', async () => {
  // The SDK writes each refusal to the console.
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => silenced.mockRestore())
  const tenant = await aTenant(() => new Date())
  tenant.state.isDown = true
  const { sanne, connector } = await aTeamsHub({ tenant })
  const message = { type: 'message', text: 'lijst' }
  // A token that cannot be checked now is not called a bad one.
  expect((await sanne.post(message)).status).toBe(500)
  tenant.state.isDown = false
  await sanne.installs()
  const at = connector.url
  const signed = await tenant.channelToken(at)
  const [header, , signature] = signed.split('.')
  const otherClaims = Buffer.from(JSON.stringify({ aud: anAppId })).toString('base64url')
  const forged: Record<string, string | undefined> = {
    'no token': undefined,
    'a word': 'sesame',
    'a token of the right kind under another key': await tenant.channelToken(at, {
      foreignKey: true,
    }),
    'a token that is not signed': new UnsecuredJWT({
      iss: 'https://api.botframework.com',
      aud: anAppId,
      serviceurl: at,
    }).encode(),
    'a token with other claims under an old signature': [header, otherClaims, signature].join('.'),
    'an expired token': await tenant.channelToken(at, { issuedAt: YESTERDAY }),
    'a token for another bot': await tenant.channelToken(at, { claims: { aud: 'another-bot' } }),
    'a token of another issuer': await tenant.channelToken(at, {
      claims: { iss: 'https://evil.example' },
    }),
    'a token for another service': await tenant.channelToken('https://evil.example/'),
    'a token without a service': await tenant.channelToken(at, { claims: { serviceurl: '' } }),
    'a token of the tab': await tenant.tokenFor({ id: sanne.person.aadObjectId, name: 'Sanne' }),
  }
  const statuses = await Promise.all(
    Object.entries(forged).map(async ([what, token]) => {
      const authorization = token === undefined ? '' : `Bearer ${token}`
      return [what, (await sanne.post(message, { authorization })).status]
    }),
  )
  expect(statuses).toEqual(Object.keys(forged).map((what) => [what, 401]))
  const elsewhere = await sanne.post({ ...message, channelId: 'webchat' })
  expect(elsewhere.status).toBe(401)
  expect(connector.calls).toEqual([])

  expect((await sanne.post(message)).status).toBe(200)
  expect(connector.calls).toHaveLength(1)
  expect(new Set(connector.headers)).toEqual(new Set(['Bearer a-token-of-the-bot']))
})
