import { describe, expect, it } from 'vitest'
import { makeTokens } from '../../../adapters/website/tokens.ts'

const key = new Uint8Array(32).fill(7)
const admission = { conversation: 'c1', user: 'dl_u', language: 'nl' } as const

describe('a token', () => {
  it('says what it admits to, each time it is read', async () => {
    const tokens = makeTokens(key, () => new Date())
    const token = await tokens.make(admission, 'conversation')
    for (let time = 0; time < 3; time++)
      expect(await tokens.read(token, 'conversation')).toEqual(admission)
  })

  it('expires also when it was read before', async () => {
    let now = new Date('2026-01-05T09:00:00Z')
    const tokens = makeTokens(key, () => now, 1800)
    const token = await tokens.make(admission, 'conversation')
    now = new Date('2026-01-05T09:29:59Z')
    expect(await tokens.read(token, 'conversation')).toEqual(admission)
    now = new Date('2026-01-05T09:30:00Z')
    expect(await tokens.read(token, 'conversation')).toBe('expired')
  })

  it('opens only what it is for, also when it was read before', async () => {
    const tokens = makeTokens(key, () => new Date())
    const token = await tokens.make(admission, 'conversation')
    await tokens.read(token, 'conversation')
    expect(await tokens.read(token, 'stream')).toBe('invalid')
  })

  it('of another key is not valid', async () => {
    const tokens = makeTokens(key, () => new Date())
    const foreign = makeTokens(new Uint8Array(32).fill(8), () => new Date())
    const token = await foreign.make(admission, 'conversation')
    expect(await tokens.read(token, 'conversation')).toBe('invalid')
  })
})
