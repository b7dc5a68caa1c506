import type { Moved } from '../enquiries/life.ts'
import { type Draft, fileEnquiry } from '../enquiries/offering.ts'
import type { Conversation } from './conversation.ts'
import { contactOf, needOf, organisationOf } from './enquiry-parts.ts'
import { HUB, matched, partnersToAsk } from './matched.ts'
import type { Situation } from './question.ts'
import { consentText } from './questions/consent.ts'

/** Makes the enquiry of complete answers and files it. */
export function fileAnswers(
  conversation: Conversation,
  situation: Situation,
  reference: string,
): Moved {
  const { answers, brain, now } = situation
  const match = matched(answers, situation)
  const given = answers.consent === 'first' || answers.consent === 'ranked'
  const ranked = partnersToAsk(answers, match)
  const draft: Draft = {
    reference,
    conversation: conversation.id,
    language: conversation.language,
    organisation: organisationOf(answers),
    contact: contactOf(answers),
    need: needOf(answers),
    consent: {
      given,
      at: now,
      text: consentText(answers.consent === 'ranked' ? 'ranked' : 'first', situation),
      partners: answers.consent === 'ranked' ? ranked : given ? ranked.slice(0, 1) : [],
    },
    match: {
      knowledge: brain.knowledge.version,
      ranked: match.ranked,
      sure: match.sure,
      chosen: answers.partner ?? HUB,
    },
  }
  const { hub, partners } = brain.knowledge
  return fileEnquiry(draft, now, { hub, partners, open: brain.open?.() ?? {} })
}
