import type { Moved } from '../enquiries/life.ts'
import { type Draft, fileEnquiry } from '../enquiries/offering.ts'
import { sayMoment } from '../enquiries/say-moment.ts'
import type { Conversation } from './conversation.ts'
import { contactOf, needOf, organisationOf } from './enquiry-parts.ts'
import { HUB, matched, partnersToAsk } from './matched.ts'
import type { Situation } from './question.ts'
import { consentText } from './questions/consent.ts'
import { FILL_IN } from './wording/fill-in.ts'

/** Makes the enquiry of complete answers and files it. */
export function fileAnswers(
  conversation: Conversation,
  situation: Situation,
  reference: string,
): Moved {
  const { answers, brain, now, filledInBy } = situation
  const match = matched(answers, situation)
  const isRanked = answers.consent === 'ranked'
  const given = isRanked || answers.consent === 'first'
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
      text: consentSaid(given, consentText(isRanked ? 'ranked' : 'first', situation), situation),
      partners: isRanked ? ranked : given ? ranked.slice(0, 1) : [],
    },
    match: {
      knowledge: brain.knowledge.version,
      ranked: match.ranked,
      sure: match.sure,
      chosen: answers.partner ?? HUB,
    },
    ...(filledInBy ? { filledInBy } : {}),
  }
  const { hub, partners } = brain.knowledge
  return fileEnquiry(draft, now, { hub, partners, open: brain.open?.() ?? {} })
}

/** The sentence itself; one that was read aloud with to whom it was answered, and when. */
function consentSaid(given: boolean, text: string, situation: Situation): string {
  const { filledInBy, language, brain, now } = situation
  if (!filledInBy) return text
  const words = FILL_IN[language]
  const moment = sayMoment(now, language, brain.knowledge.hub.timeZone)
  return (given ? words.given : words.refused)(filledInBy.name, moment, text)
}
