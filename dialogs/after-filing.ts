import { pickMoment } from '../enquiries/answering.ts'
import { answerQuestion, openQuestion } from '../enquiries/asking.ts'
import { answerContactCheck, isContactAsked } from '../enquiries/closing.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import { acceptedOffer, type Moved, partnerOf } from '../enquiries/life.ts'
import { answerProposal } from '../enquiries/proposing.ts'
import { sayMoment } from '../enquiries/say-moment.ts'
import type { Choice, Situation } from './question.ts'
import { partnerName } from './questions/partner.ts'
import { AFTER_FILING } from './wording/after-filing.ts'
import { isNo, isYes } from './yes-no.ts'

/** What a filed enquiry waits for from the company: said, with the choices there are. */
export type Waiting = { text: string; choices: Choice[] }
/** An answer to that, and what is said about it. */
export type Answered = { moved: Moved; text: string }

type Read = (
  said: { text: string; choice: string | undefined },
  now: string,
) => Answered | undefined

/** Something that waits for the company, and how its answer is read. */
type Matter = Waiting & { read: Read }

/** What the enquiry waits for from the company now; undefined when it waits for nothing. */
export function waitsFor(enquiry: Enquiry, situation: Situation): Matter | undefined {
  return (
    question(enquiry, situation) ??
    proposal(enquiry, situation) ??
    contactCheck(enquiry, situation) ??
    moments(enquiry, situation)
  )
}

/** How it stands, in the states that come after acceptance or an end; undefined in the others. */
export function standingAfter(enquiry: Enquiry, situation: Situation): string | undefined {
  const words = AFTER_FILING[situation.language]
  const partner = partnerName(partnerOf(enquiry) ?? 'hub', situation)
  const { picked } = acceptedOffer(enquiry) ?? {}
  switch (enquiry.state) {
    case 'in-contact':
    case 'accepted':
      if (picked) return words.picked(momentIn(picked, situation))
      return enquiry.state === 'in-contact' ? words.inContact(partner) : undefined
    case 'closed':
      return words.closed(partner)
    case 'withdrawn':
      return words.withdrawn
    default:
      return undefined
  }
}

function question(enquiry: Enquiry, situation: Situation): Matter | undefined {
  const open = openQuestion(enquiry)
  if (!open) return undefined
  const words = AFTER_FILING[situation.language]
  return {
    text: words.question(partnerName(open.partner, situation), open.question),
    choices: [],
    read({ text, choice }, now) {
      if (choice !== undefined) return undefined
      const moved = answerQuestion(enquiry, text.trim(), now, situation.brain.knowledge)
      return moved && { moved, text: words.answered }
    },
  }
}

function proposal(enquiry: Enquiry, situation: Situation): Matter | undefined {
  if (!enquiry.proposed || enquiry.state !== 'triage') return undefined
  const words = AFTER_FILING[situation.language]
  const name = partnerName(enquiry.proposed.partner, situation)
  const asked = words.proposal(name)
  return {
    text: asked,
    choices: yesNo(words.proposalYes(name), words.proposalNo),
    read(said, now) {
      const agreed = saidYes(said)
      if (agreed === undefined) return undefined
      const answer = { agreed, text: asked }
      const moved = answerProposal(enquiry, answer, now, situation.brain.knowledge)
      return moved && { moved, text: agreed ? '' : words.proposalRefused }
    },
  }
}

function contactCheck(enquiry: Enquiry, situation: Situation): Matter | undefined {
  if (!isContactAsked(enquiry)) return undefined
  const words = AFTER_FILING[situation.language]
  return {
    text: words.contact(partnerName(partnerOf(enquiry) ?? 'hub', situation)),
    choices: yesNo(words.contactYes, words.contactNo),
    read(said, now) {
      const contacted = saidYes(said)
      if (contacted === undefined) return undefined
      const moved = answerContactCheck(enquiry, contacted, now)
      return moved && { moved, text: contacted ? words.contactThanks : words.contactHelp }
    },
  }
}

function moments(enquiry: Enquiry, situation: Situation): Matter | undefined {
  const offer = acceptedOffer(enquiry)
  if (!offer?.moments || offer.picked || enquiry.state === 'closed') return undefined
  return {
    text: AFTER_FILING[situation.language].moments(partnerName(offer.partner, situation)),
    choices: offer.moments.map((moment) => ({
      title: momentIn(moment, situation),
      choice: moment,
    })),
    read({ choice }, now) {
      const moved = choice === undefined ? undefined : pickMoment(enquiry, choice, now)
      return moved && { moved, text: '' }
    },
  }
}

function yesNo(yes: string, no: string): Choice[] {
  return [
    { title: yes, choice: 'yes' },
    { title: no, choice: 'no' },
  ]
}

function saidYes({ text, choice }: { text: string; choice: string | undefined }) {
  if (choice === 'yes' || isYes(text)) return true
  return choice === 'no' || isNo(text) ? false : undefined
}

function momentIn(moment: string, { language, brain }: Situation): string {
  return sayMoment(moment, language, brain.knowledge.hub.timeZone)
}
