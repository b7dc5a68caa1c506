import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClient } from '../../builders/a-client.ts'
import { anEchoLine } from '../../builders/an-echo-line.ts'

const secret = 'the-secret-of-this-test'
const shop = 'https://shop.example'
let line: Awaited<ReturnType<typeof anEchoLine>>
let client: ReturnType<typeof aClient>

beforeAll(async () => {
  line = await anEchoLine({ secret, origins: [shop] })
  client = aClient(line.url)
})
afterAll(() => line.close())

const generate = (headers: Record<string, string>, body?: unknown) =>
  client.ask('/tokens/generate', { headers, ...(body ? { body } : {}) })

/** What stands in a token; the official client reads the user's id there. */
function claimsOf(token: string): { user: string } {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
}

describe('a token', () => {
  it('is given to pages of the site itself and of listed sites, and to no other', async () => {
    const answers = await Promise.all([
      generate({ origin: line.url }),
      generate({ origin: shop }),
      generate({ origin: 'https://elsewhere.example' }),
      generate({}),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 401, 401])
  })

  it('is for a user the server makes up, unless the secret is shown', async () => {
    const body = { user: { id: 'dl_director' } }
    const page = await generate({ origin: line.url }, body)
    const site = await generate({ authorization: `Bearer ${secret}` }, body)
    expect(claimsOf(page.json.token).user).toMatch(/^dl_[\w-]{22}$/)
    expect(claimsOf(site.json.token).user).toBe('dl_director')
  })

  it('is refused with 403 only when it is for another conversation', async () => {
    const [one, other] = [await client.begin(), await client.begin()]
    const read = (token: string) =>
      client.ask(`/conversations/${one.conversationId}/activities`, { method: 'GET', token })
    const statuses = [other.token, `${one.token}x`, 'no token', secret].map(async (token) => {
      const { status } = await read(token)
      return status
    })
    // With the secret one may read every conversation there is; this one is not there yet.
    expect(await Promise.all(statuses)).toEqual([403, 401, 401, 404])
  })

  it('gives way to a fresh one for the same conversation', async () => {
    const opened = await client.begin()
    const { json } = await client.ask('/tokens/refresh', { token: opened.token })
    const posted = await client.post({ ...opened, token: json.token }, 'after the refresh')
    expect(json).toMatchObject({ conversationId: opened.conversationId, expires_in: 1800 })
    expect(posted.status).toBe(200)
  })
})

describe('an expired token', () => {
  it('is refused as such, so that the client asks for another', async () => {
    const short = await anEchoLine({ tokenLives: -1 })
    const late = aClient(short.url)
    const { token } = await late.token()
    const { status, json } = await late.ask('/conversations', { token, body: {} })
    await short.close()
    expect([status, json.error.code]).toEqual([403, 'TokenExpired'])
  })
})

describe('the address of a stream', () => {
  it('opens a socket for its own conversation only, and no other door', async () => {
    const [one, other] = [await client.begin(), await client.begin()]
    const credential = new URL(one.streamUrl).searchParams.get('t') ?? ''
    const foreign = one.streamUrl.replace(one.conversationId, other.conversationId)
    const asToken = await client.ask(`/conversations/${one.conversationId}/activities`, {
      method: 'GET',
      token: credential,
    })
    expect(await client.stream(one.streamUrl)).toHaveProperty('readyState', 1)
    expect(await client.stream(foreign)).toBe(401)
    expect(await client.stream(one.streamUrl.replace(/t=[^&]+/, `t=${one.token}`))).toBe(401)
    expect(asToken.status).toBe(401)
  })
})

describe('a page of another site', () => {
  it('may read answers and refusals where it is listed', async () => {
    const { json } = await generate({ origin: shop })
    const answers = await Promise.all([
      client.ask('/conversations', { token: json.token, body: {}, headers: { origin: shop } }),
      client.ask('/conversations', { body: {}, headers: { origin: shop } }),
      client.ask('/conversations', { body: {}, headers: { origin: 'https://elsewhere.example' } }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([201, 401, 401])
    const allowed = answers.map(({ headers }) => headers.get('access-control-allow-origin'))
    expect(allowed).toEqual([shop, shop, null])
  })
})
