import { describe, expect, it } from 'vitest'
import { aFiledEnquiry } from '../../builders/a-life.ts'
import { aPrivateSite } from '../../builders/a-private-site.ts'
import { referenceNumber } from '../../builders/a-turn.ts'

const TIMES = 100

describe(`of two answers at the same moment, ${TIMES} times over, exactly one counts`, () => {
  it.each([
    ['accept', 'accept'],
    ['accept', 'decline'],
  ])(
    '%s and %s',
    async (one, other) => {
      const filed = Array.from({ length: TIMES }, (_, number) =>
        aFiledEnquiry({
          reference: referenceNumber(number),
          conversation: `conversation-${number}`,
        }),
      )
      const { post, partnerLink, stored, store } = await aPrivateSite(filed)
      for (const enquiry of filed) {
        const link = await partnerLink(enquiry)
        const form = { reason: 'no-capacity' }
        const answers = await Promise.all([post(link, one, form), post(link, other, form)])
        expect(answers.map(({ status }) => status)).toEqual([303, 303])
        const { history } = await stored(enquiry)
        const counted = history.filter(({ what }) => what === 'accepted' || what === 'declined')
        expect(counted).toHaveLength(1)
        const { deliveries } = await store.read(enquiry.conversation)
        const ids = deliveries.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const told = deliveries.filter(({ letter }) =>
          ['accepted-company', 'passed-on'].includes(letter),
        )
        expect(told).toHaveLength(1)
      }
    },
    120_000,
  )
})
