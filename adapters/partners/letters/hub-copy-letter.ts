import { sayReasons } from '../../../dialogs/say-reasons.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { FILLED_IN_BY, STATES } from '../code-words.ts'
import { deskLinkBlock } from './desk-link-block.ts'
import { fullFacts } from './enquiry-facts.ts'
import { type Block, type Fact, type WrittenLetter, writeLetter } from './letter-text.ts'
import { nameOf } from './name-of.ts'
import { STAFF_LETTERS } from './staff-letter-words.ts'

type Given = { enquiry: Enquiry; knowledge: Knowledge; link: string }

/** To the hub's mailbox: everything staff need to know of a new enquiry. */
export function hubCopyLetter({ enquiry, knowledge, link }: Given): WrittenLetter {
  const { reference, consent, need } = enquiry
  const { language } = knowledge.hub
  const { filed: words, ...all } = STAFF_LETTERS[language]
  const named = consent.partners.map((id) => chosenName(id, knowledge)).join(', ')
  const blocks: Block[] = [
    { kind: 'paragraph', text: enquiry.state === 'triage' ? words.waits : words.asked },
    deskLinkBlock(link, language),
    { kind: 'facts', title: all.enquiry, facts: fullFacts(enquiry, knowledge, language) },
    { kind: 'facts', title: words.standing, facts: standing(enquiry, knowledge) },
    ...enquiry.match.ranked.map((match, at) => rankedPartner(match, at + 1, knowledge)),
    {
      kind: 'facts',
      title: words.consent,
      facts: [
        { label: words.given, value: consent.given ? all.yes : all.no },
        { label: words.for, value: named },
        { label: words.text, value: consent.text },
      ],
    },
  ]
  return writeLetter({ reference, language, subject: words.subject(need.title) }, blocks)
}

function standing(enquiry: Enquiry, knowledge: Knowledge): Fact[] {
  const { language, timeZone } = knowledge.hub
  const { filed: words, yes, no } = STAFF_LETTERS[language]
  const { match, state, filedAt, filledInBy, offers } = enquiry
  return [
    { label: words.state, value: STATES[state][language] },
    { label: words.filedAt, value: sayMoment(filedAt, language, timeZone) },
    { label: FILLED_IN_BY[language], value: filledInBy?.name },
    { label: words.choice, value: chosenName(match.chosen, knowledge) },
    { label: words.sure, value: match.sure ? yes : no },
    ...offers.map(({ partner, respondBy }) => ({
      label: words.answerOf(nameOf(partner, knowledge, language)),
      value: words.before(sayMoment(respondBy, language, timeZone)),
    })),
  ]
}

function rankedPartner(
  { partner, score, reasons }: Enquiry['match']['ranked'][number],
  place: number,
  knowledge: Knowledge,
): Block {
  const { language } = knowledge.hub
  const card = knowledge.partners.find(({ id }) => id === partner)
  const items = card ? sayReasons(reasons, card, knowledge, language) : []
  const name = nameOf(partner, knowledge, language)
  const title = STAFF_LETTERS[language].filed.proposal(place, name, score.toFixed(2))
  return { kind: 'list', title, items }
}

function chosenName(partner: string, knowledge: Knowledge): string {
  const { language } = knowledge.hub
  const { hubChooses } = STAFF_LETTERS[language].filed
  return partner === 'hub' ? hubChooses : nameOf(partner, knowledge, language)
}
