import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { aDeskSite } from '../../builders/a-desk-site.ts'
import { anAppId, aTenantId, PIET, SANNE } from '../../builders/a-tenant.ts'
import { anEnquiry, aReference } from '../../builders/an-enquiry.ts'

const PLACES = [
  ['GET', '/desk/api/choices'],
  ['GET', '/desk/api/enquiries'],
  ['GET', `/desk/api/enquiries/${aReference}`],
  ['POST', `/desk/api/enquiries/${aReference}/acts`],
] as const
const OTHER_TENANT = 'aaaaaaaa-86f1-41af-91ab-2d7cd011db47'
const YESTERDAY = new Date('2026-11-23T09:30:00.000Z')
const TOMORROW = new Date('2026-11-25T09:30:00.000Z')

describe('staff are let in', () => {
  it('by a token of either version that Entra makes', async () => {
    const site = await aDeskSite({ enquiries: [anEnquiry()] })
    const first = {
      iss: `https://sts.windows.net/${aTenantId}/`,
      aud: `api://intake.hub.example/${anAppId}`,
      ver: '1.0',
    }
    for (const claims of [{}, first, { scp: 'openid access_as_user' }]) {
      const token = await site.tenant.tokenFor(SANNE, { claims })
      const answer = await site.ask('/desk/api/enquiries', token)
      expect(answer.status).toBe(200)
      expect((await answer.json()).rows).toHaveLength(1)
    }
  })

  it('once by the link that is printed at the start, on this machine only', async () => {
    const site = await aDeskSite({ enquiries: [anEnquiry()] })
    const key = site.local.link(site.url).split('#key=')[1] ?? ''
    const enter = (headers = {}) =>
      site.ask('/desk/api/enter', undefined, {
        method: 'POST',
        body: JSON.stringify({ key }),
        headers,
      })
    expect((await enter({ 'X-Forwarded-For': '203.0.113.7' })).status).toBe(401)
    const { token } = await (await enter()).json()
    expect((await enter()).status).toBe(401)
    expect((await site.ask('/desk/api/enquiries', token)).status).toBe(200)
    const proxied = { headers: { Forwarded: 'for=203.0.113.7' } }
    expect((await site.ask('/desk/api/enquiries', token, proxied)).status).toBe(401)
    site.clock.now = TOMORROW
    expect((await site.ask('/desk/api/enquiries', token)).status).toBe(401)
  })
})

describe('nobody else gets anything', () => {
  type Site = Awaited<ReturnType<typeof aDeskSite>>
  const claimed = (claims: object) => (site: Site) =>
    site.tenant.tokenFor(SANNE, { claims: { ...claims } })
  const TOKENS: Record<string, (site: Site) => Promise<string | undefined> | string | undefined> = {
    'no token': () => undefined,
    'no token but a word': () => 'sesame',
    'a token signed by somebody else': (site) => site.tenant.tokenFor(SANNE, { foreignKey: true }),
    'a token that is not signed': () =>
      new UnsecuredJWT({
        oid: SANNE.id,
        tid: aTenantId,
        scp: 'access_as_user',
        aud: anAppId,
      }).encode(),
    'a token signed with the public key as a secret': async () =>
      new SignJWT({ oid: SANNE.id })
        .setProtectedHeader({ alg: 'HS256', kid: 'own' })
        .sign(new Uint8Array(32)),
    'a token under a key nobody knows': async () =>
      new SignJWT({ oid: SANNE.id })
        .setProtectedHeader({ alg: 'RS256', kid: 'unknown' })
        .sign((await generateKeyPair('RS256')).privateKey),
    'an expired token': (site) => site.tenant.tokenFor(SANNE, { issuedAt: YESTERDAY }),
    'a token that is not valid yet': (site) => site.tenant.tokenFor(SANNE, { issuedAt: TOMORROW }),
    'a token for another app': claimed({ aud: '99999999-4b5a-4697-8899-aabbccddeeff' }),
    'a token for the API of another site': claimed({ aud: `api://evil.example/${anAppId}` }),
    'a token from another tenant': claimed({
      tid: OTHER_TENANT,
      iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`,
    }),
    'a token that says another tenant than its issuer': claimed({ tid: OTHER_TENANT }),
    'a token of an app by itself': claimed({ scp: undefined, roles: ['access_as_user'] }),
    'a token for another scope': claimed({ scp: 'User.Read' }),
    'a token without an end': claimed({ exp: undefined }),
    'a token of nobody': claimed({ oid: undefined }),
  }

  it('with any other token', async () => {
    const site = await aDeskSite({ enquiries: [anEnquiry()] })
    for (const [name, makeToken] of Object.entries(TOKENS)) {
      const token = await makeToken(site)
      for (const [method, path] of PLACES) {
        const answer = await site.ask(path, token, { method })
        expect(answer.status, `${name}: ${path}`).toBe(401)
        expect(await answer.text(), name).not.toMatch(/Verhoeven|lasfouten|ZH-/i)
      }
    }
  })

  it('who works there but is not staff of the hub', async () => {
    const site = await aDeskSite({ enquiries: [anEnquiry()] })
    const token = await site.tenant.tokenFor(PIET)
    for (const [method, path] of PLACES) {
      const answer = await site.ask(path, token, { method })
      expect(answer.status, path).toBe(403)
      expect(await answer.text()).not.toMatch(/Verhoeven|lasfouten|ZH-/i)
    }
  })

  it('by a cookie or a form of another site: only the header counts', async () => {
    const site = await aDeskSite({ enquiries: [anEnquiry()] })
    const token = await site.tenant.tokenFor(SANNE)
    const headers = { Cookie: `token=${token}; Authorization=Bearer ${token}` }
    expect(
      (await site.ask(`/desk/api/enquiries?token=${token}`, undefined, { headers })).status,
    ).toBe(401)
  })
})

it('a tenant whose keys cannot be had is no reason to let anybody in', async () => {
  const site = await aDeskSite({ enquiries: [anEnquiry()] })
  const token = await site.tenant.tokenFor(SANNE)
  site.tenant.close()
  const answer = await site.ask('/desk/api/enquiries', token)
  expect(answer.status).toBe(503)
  expect((await answer.json()).error.code).toBe('CannotTell')
})

it('the page itself holds nothing of an enquiry, and only Teams may frame it', async () => {
  const site = await aDeskSite({ enquiries: [anEnquiry()] })
  const answer = await site.ask('/desk?theme=dark&locale=en-us')
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toMatch(/frame-ancestors https:\/\/teams\.microsoft\.com /)
  expect(policy).not.toContain("frame-ancestors 'self'")
  const page = await answer.text()
  expect(page).toContain('<html lang="en" data-theme="dark">')
  expect(page).not.toMatch(/Verhoeven|lasfouten|ZH-/i)
})

it('a link in a mail or on a card leads on to the tab in Teams, and to nowhere else', async () => {
  const site = await aDeskSite({ inTeams: true })
  const headers = { 'X-Forwarded-For': '203.0.113.7' }
  const follow = async (query: string) => {
    const answer = await site.ask(`/desk${query}`, undefined, { redirect: 'manual', headers })
    return answer.headers.get('location') ?? answer.status
  }
  const tab = `https://teams.microsoft.com/l/entity/${anAppId}/desk`
  const link = new URL(String(await follow(`?enquiry=${aReference}`)))
  expect(link.origin + link.pathname).toBe(tab)
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: aReference })
  for (const query of ['', '?enquiry=https://evil.example'])
    expect(await follow(query)).toBe(`${tab}?tenantId=${aTenantId}`)
  expect(await follow('?theme={theme}&locale={locale}')).toBe(200)
})
