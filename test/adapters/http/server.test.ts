import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHub } from '../../builders/a-hub.ts'

let hub: Awaited<ReturnType<typeof aHub>>
beforeAll(async () => {
  hub = await aHub({ environment: { RATE_LIMIT_CONVERSATIONS: '3' } })
})
afterAll(() => hub.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(hub.url + path, { headers })

/** Sends a path as it is; `fetch` would tidy it. */
async function statusOf(path: string, method = 'GET'): Promise<number> {
  const { port } = new URL(hub.url)
  return new Promise((resolve, reject) => {
    request({ port, path, method }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

describe('every answer', () => {
  it.each(['/', '/privacy', '/nothing-here', '/health/ready', '/widget/loader.js'])(
    'at %s lets a browser run nothing but our own scripts',
    async (path) => {
      const policy = (await get(path)).headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      expect(policy).not.toContain('unsafe')
    },
  )

  it.each(['/', '/privacy', '/partners/tudelft', '/nothing-here'])(
    'at %s is in the language asked for',
    async (path) => {
      const [dutch, english] = [await get(path), await get(`${path}?language=en`)]
      expect(await dutch.text()).toMatch(/<html [^>]*lang="nl">/)
      expect(await english.text()).toContain('lang="en"')
    },
  )
})

describe('the page of a partner', () => {
  it('is there under its id, and under no other', async () => {
    expect((await get('/partners/tudelft')).status).toBe(200)
    const nobody = await get('/partners/nobody?language=en')
    expect(nobody.status).toBe(404)
    expect(await nobody.text()).toContain('This page does not exist')
  })
})

describe('an address that leads nowhere', () => {
  it.each(['/nothing', '/..%2f..%2fetc/passwd', '/%', '/%00', '/partner/', '/partner/x/y'])(
    'such as %s is a 4xx',
    async (path) => {
      const status = await statusOf(path)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    },
  )

  it('is refused to programs in JSON, with a sentence', async () => {
    const answer = await fetch(`${hub.url}/v3/directline/nope`, { method: 'POST' })
    expect(answer.status).toBe(405)
    expect(await answer.json()).toEqual({
      error: { code: expect.any(String), message: expect.stringMatching(/\.$/) },
    })
  })
})

describe('what a browser loads', () => {
  it('comes compressed, and once only while it is unchanged', async () => {
    const first = await get('/widget/loader.js', { 'accept-encoding': 'gzip' })
    const etag = first.headers.get('etag') ?? ''
    const again = await get('/widget/loader.js', { 'if-none-match': etag })
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect(again.status).toBe(304)
  })

  it('may be kept for good under an address with a version', async () => {
    const chat = await get('/widget/chat.js?v=abc')
    expect(chat.headers.get('cache-control')).toContain('immutable')
  })
})

describe('an address that asks too often', () => {
  it('is asked to wait, and told so in a sentence', async () => {
    const ask = () =>
      fetch(`${hub.url}/v3/directline/tokens/generate`, {
        method: 'POST',
        headers: { origin: hub.url },
      })
    const allowed = [await ask(), await ask(), await ask()]
    const refused = await ask()
    expect(allowed.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(refused.status).toBe(429)
    expect((await refused.json()).error.message).toContain('wait a minute')
  })
})
