import { jwtVerify, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { signedLinks } from '../../../adapters/partners/signed-link.ts'

const key = new Uint8Array(32).fill(7)
const links = signedLinks(key, () => 'https://hub.example', 'partner')
const now = new Date('2026-11-24T09:30:00Z')
const expires = new Date('2026-12-24T09:30:00Z')
const delivery = 'ZH-7K3M-Q0FX.tudelft'
const tokenOf = (link: string) => link.slice('https://hub.example/partner/'.length)
const signed = (claims: Record<string, unknown>, alg = 'HS256') =>
  new SignJWT(claims)
    .setProtectedHeader({ alg })
    .sign(new Uint8Array(64).fill(7).slice(0, alg === 'HS256' ? 32 : 64))

describe('a signed link', () => {
  it('leads to the partner page and names its delivery', async () => {
    const link = await links.make(delivery, expires)
    expect(link).toMatch(/^https:\/\/hub\.example\/partner\/[\w.-]+$/)
    expect(await links.read(tokenOf(link), now)).toEqual({ subject: delivery })
  })

  it('carries nothing but the delivery and its end', async () => {
    const token = tokenOf(await links.make(delivery, expires))
    const { payload } = await jwtVerify(token, key, { currentDate: now })
    expect(payload).toEqual({ sub: delivery, aud: 'partner-page', exp: expires.getTime() / 1000 })
  })

  it('expires', async () => {
    const token = tokenOf(await links.make(delivery, expires))
    expect(await links.read(token, new Date('2026-12-24T09:30:01Z'))).toBe('expired')
  })

  it('is invalid when changed, signed with another key or made up', async () => {
    const token = tokenOf(await links.make(delivery, expires))
    const other = signedLinks(new Uint8Array(32).fill(8), () => 'https://hub.example', 'partner')
    expect(await other.read(token, now)).toBe('invalid')
    expect(await links.read(`${token.slice(0, -4)}AAAA`, now)).toBe('invalid')
    expect(await links.read('x', now)).toBe('invalid')
    expect(await links.read('', now)).toBe('invalid')
  })

  it.each([
    ['for another audience', { sub: delivery, aud: 'chat', exp: 2e9 }, 'HS256'],
    ['without an end', { sub: delivery, aud: 'partner-page' }, 'HS256'],
    ['without a delivery', { aud: 'partner-page', exp: 2e9 }, 'HS256'],
    ['of another algorithm', { sub: delivery, aud: 'partner-page', exp: 2e9 }, 'HS512'],
  ])('is invalid %s', async (_, claims, algorithm) => {
    expect(await links.read(await signed(claims, algorithm), now)).toBe('invalid')
  })

  it('opens no page of another kind', async () => {
    const company = signedLinks(key, () => 'https://hub.example', 'enquiry')
    const token = tokenOf(await links.make(delivery, expires))
    expect(await company.read(token, now)).toBe('invalid')
  })

  it('is not made with a short key', () => {
    expect(() => signedLinks(new Uint8Array(16), () => 'https://hub.example', 'partner')).toThrow(
      RangeError,
    )
  })
})
