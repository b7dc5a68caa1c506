import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReference, Reference, referenceFrom } from '../../enquiries/reference.ts'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const draw = fc.array(fc.nat({ max: 31 }), { minLength: 7, maxLength: 7 })

describe('a reference', () => {
  it('has the form ZH-XXXX-XXXX and agrees with its own check', () => {
    fc.assert(
      fc.property(draw, (random) => {
        const reference = referenceFrom(random)
        expect(reference).toMatch(/^ZH-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(isReference(reference)).toBe(true)
      }),
    )
  })

  it('with one wrong sign is no reference', () => {
    const place = fc.constantFrom(3, 4, 5, 6, 8, 9, 10, 11)
    fc.assert(
      fc.property(draw, place, fc.constantFrom(...SIGNS), (random, at, sign) => {
        const right = referenceFrom(random)
        fc.pre(right[at] !== sign)
        expect(isReference(right.slice(0, at) + sign + right.slice(at + 1))).toBe(false)
      }),
    )
  })

  it('differs for different draws', () => {
    fc.assert(
      fc.property(draw, draw, (one, other) => {
        fc.pre(one.join() !== other.join())
        expect(referenceFrom(one)).not.toBe(referenceFrom(other))
      }),
    )
  })

  it.each(['', 'ZH-7K3M', 'zh-0000-0000', 'ZH-IIII-LLLL', 'ZH-0000-0001', ' ZH-0000-0000'])(
    'is not "%s"',
    (text) => {
      expect(Reference.safeParse(text).success).toBe(false)
    },
  )
})
