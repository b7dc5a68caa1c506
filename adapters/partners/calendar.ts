import type { Enquiry } from '../../enquiries/enquiry.ts'

const HALF_AN_HOUR = 30 * 60_000
const LONGEST_LINE = 75

/**
 * The moment that was picked, as an event of half an hour for a calendar (RFC 5545). The same
 * moment gives the same event with the same UID, so that a calendar that gets it twice shows it once.
 */
export function calendarEvent(
  { reference, contact }: Pick<Enquiry, 'reference' | 'contact'>,
  { moment, title, partner }: { moment: string; title: string; partner: string },
): string {
  const start = Date.parse(moment)
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//AI-hub//Intake//NL', 'METHOD:PUBLISH'],
    ...['BEGIN:VEVENT', `UID:${reference}.${start}@ai-hub`, `DTSTAMP:${utc(start)}`],
    ...[`DTSTART:${utc(start)}`, `DTEND:${utc(start + HALF_AN_HOUR)}`],
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${reference}: ${contact.name}, ${partner}`)}`,
    ...['STATUS:CONFIRMED', 'END:VEVENT', 'END:VCALENDAR'],
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function utc(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

/** Section 3.3.11: a backslash before what would end a text, and no other control characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r?\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')
}

/** Section 3.1: lines of at most 75 bytes, never broken within a character. */
function folded(line: string): string {
  let folds = ''
  let length = 0
  for (const sign of line) {
    const bytes = Buffer.byteLength(sign)
    if (length + bytes > LONGEST_LINE) {
      folds += '\r\n '
      length = 1
    }
    folds += sign
    length += bytes
  }
  return folds
}
