import type { Attention } from '../../../bot/attention.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import { awaitedBy, type EnquirySummary } from '../../../enquiries/summary.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { pathIn } from '../../http/pages/layout.ts'
import { sayFault } from '../fault-words.ts'
import { type Block, type WrittenLetter, writeLetter } from './letter-text.ts'
import { nameOf } from './name-of.ts'
import { STAFF_LETTERS } from './staff-letter-words.ts'

/** To the hub's mailbox on the morning of a working day: all that needs attention. */
export function digestLetter(given: {
  attention: Attention
  knowledge: Knowledge
  link: string
}): WrittenLetter {
  const { attention, knowledge, link } = given
  const { triage, overdue, unanswered, deadLetters } = attention
  const { language, timeZone } = knowledge.hub
  const words = STAFF_LETTERS[language].digest
  const moment = (instant: string) => sayMoment(instant, language, timeZone)
  const asked = ({ offers }: EnquirySummary) =>
    nameOf(offers.find(({ state }) => state === 'open')?.partner, knowledge, language)
  const count = triage.length + overdue.length + unanswered.length + deadLetters.length
  return writeLetter({ language, subject: words.subject(count) }, [
    { kind: 'paragraph', text: words.opening },
    ...list(
      words.triage,
      triage.map(({ reference, changedAt }) => words.since(reference, moment(changedAt))),
    ),
    ...list(
      words.overdue,
      overdue.map((summary) => {
        const due = moment(awaitedBy(summary) ?? summary.changedAt)
        return words.promised(summary.reference, asked(summary), due)
      }),
    ),
    ...list(
      words.unanswered,
      unanswered.map((summary) =>
        words.askedBy(summary.reference, asked(summary), moment(summary.changedAt)),
      ),
    ),
    ...list(
      words.undelivered,
      deadLetters.map(({ id, fault = '' }) => `${id}: ${sayFault(fault, language)}`),
    ),
    { kind: 'link', text: words.link, href: pathIn(link, language) },
  ])
}

function list(title: string, items: string[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', title, items }] : []
}
