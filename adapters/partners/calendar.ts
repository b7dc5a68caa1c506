import { createEvent } from 'ics'
import type { Enquiry } from '../../enquiries/enquiry.ts'

const MINUTES = 30

/**
 * The moment that was picked, as an event of half an hour for a calendar (RFC 5545). The same
 * moment keeps its UID, so that a calendar that gets it twice shows it once.
 */
export function calendarEvent(
  { reference, contact }: Pick<Enquiry, 'reference' | 'contact'>,
  { moment, title, partner }: { moment: string; title: string; partner: string },
): string {
  const { value, error } = createEvent({
    uid: `${reference}.${Date.parse(moment)}@ai-hub`,
    productId: 'aihub-intake',
    title,
    start: Date.parse(moment),
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes: MINUTES },
    description: `${reference}: ${contact.name}, ${partner}`,
    status: 'CONFIRMED',
  })
  if (!value) throw error ?? new Error('no calendar event')
  return value
}
