import { describe, expect, it } from 'vitest'
import { fnv1a64 } from '../../knowledge/content-version.ts'

describe('fnv1a64', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('gives the published hash of "%s"', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash)
  })
})
