import type { Attention } from '../../../bot/attention.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import { awaitedBy, type EnquirySummary } from '../../../enquiries/summary.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { sayFault } from '../fault-words.ts'
import { type Block, type WrittenLetter, writeLetter } from './letter-text.ts'
import { nameOf } from './name-of.ts'

/** To the hub's mailbox, in Dutch, on the morning of a working day: all that needs attention. */
export function digestLetter(given: {
  attention: Attention
  knowledge: Knowledge
  link: string
}): WrittenLetter {
  const { attention, knowledge, link } = given
  const { triage, overdue, unanswered, deadLetters } = attention
  const moment = (instant: string) => sayMoment(instant, 'nl', knowledge.hub.timeZone)
  const asked = ({ offers }: EnquirySummary) =>
    nameOf(offers.find(({ state }) => state === 'open')?.partner, knowledge, 'nl')
  const count = triage.length + overdue.length + unanswered.length + deadLetters.length
  return writeLetter({ language: 'nl', subject: `Vandaag te doen: ${count}` }, [
    {
      kind: 'paragraph',
      text: 'Dit vraagt vandaag uw aandacht. In deze mail staan geen persoonsgegevens.',
    },
    ...list(
      'Kies een partner',
      triage.map(({ reference, changedAt }) => `${reference}, sinds ${moment(changedAt)}`),
    ),
    ...list(
      'Antwoord is te laat',
      overdue.map((summary) => {
        const due = moment(awaitedBy(summary) ?? summary.changedAt)
        return `${summary.reference}: ${asked(summary)}, beloofd vóór ${due}`
      }),
    ),
    ...list(
      'De aanvrager antwoordt de partner niet',
      unanswered.map((summary) => {
        return `${summary.reference}: vraag van ${asked(summary)}, sinds ${moment(summary.changedAt)}`
      }),
    ),
    ...list(
      'Niet afgeleverd',
      deadLetters.map(({ id, fault = '' }) => `${id}: ${sayFault(fault, 'nl')}`),
    ),
    { kind: 'link', text: 'Bekijk wat niet is afgeleverd', href: link },
  ])
}

function list(title: string, items: string[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', title, items }] : []
}
