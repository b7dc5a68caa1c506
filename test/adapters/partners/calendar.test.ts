import { describe, expect, it } from 'vitest'
import { calendarEvent } from '../../../adapters/partners/calendar.ts'
import { anEnquiry, aReference } from '../../builders/an-enquiry.ts'

const moment = '2026-11-27T09:00:00.000Z'
const event = (title: string, name = 'Johanna de Vries') =>
  calendarEvent(anEnquiry({ contact: { name, email: 'j@werf.example' } }), {
    ...{ moment, title, partner: 'TU Delft' },
  })

describe('an event for a calendar', () => {
  it('is half an hour at the moment that was picked', () => {
    expect(event('TU Delft').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//AI-hub//Intake//NL',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      `UID:${aReference}.1795770000000@ai-hub`,
      'DTSTAMP:20261127T090000Z',
      'DTSTART:20261127T090000Z',
      'DTEND:20261127T093000Z',
      'SUMMARY:TU Delft',
      `DESCRIPTION:${aReference}: Johanna de Vries\\, TU Delft`,
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('stays one event, whatever was typed', () => {
    const text = event('Werf; “De Hoop”\r\nEND:VEVENT\r\nATTENDEE:x\\', 'A\nB')
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(1)
    expect(text).toContain('SUMMARY:Werf\\; “De Hoop”\\nEND:VEVENT\\nATTENDEE:x\\\\')
  })

  it('has no line of more than 75 bytes, nor a character that is cut', () => {
    const name = 'Überfünfhundertfünfundfünfzig 🚢 '.repeat(8)
    const lines = event(name).split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(event(name).replaceAll('\r\n ', '')).toContain(`SUMMARY:${name}`)
  })
})
