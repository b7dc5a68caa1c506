import { expect, it } from 'vitest'
import { afterFailure } from '../../enquiries/try-again.ts'
import { aDelivery } from '../builders/an-enquiry.ts'

const NOW = Date.parse('2026-11-24T09:30:00.000Z')

it('a delivery is not tried again before the receiver wants it', () => {
  const asked = { fault: 'HTTP 429', permanent: false, after: '2026-11-24T10:30:00.000Z' }
  expect(afterFailure(aDelivery(), asked, NOW, 0)).toMatchObject({
    state: 'pending',
    dueAt: '2026-11-24T10:30:00.000Z',
  })
  const sooner = { ...asked, after: '2026-11-24T09:30:01.000Z' }
  expect(afterFailure(aDelivery(), sooner, NOW, 0).dueAt).toBe('2026-11-24T09:30:15.000Z')
})
