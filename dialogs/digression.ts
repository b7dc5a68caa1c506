import type { CommonQuestion } from '../knowledge/common-question.ts'
import { read } from '../knowledge/reading/reading.ts'
import { questionOf } from '../knowledge/understanding/question-of.ts'
import { asksAbout } from './asks-about.ts'
import type { Conversation } from './conversation.ts'
import { exitLinks } from './exit-links.ts'
import { fillAnswer } from './fill-answer.ts'
import { situationOf } from './position.ts'
import type { Situation } from './question.ts'
import type { Part } from './reply.ts'
import { say } from './say.ts'
import type { Given } from './turn.ts'
import { understandingOf } from './understood-in.ts'

/** How sure a question is answered once the need was told: no need can be taken for it. */
const WHERE_NO_NEED = 0.5

/** What is said to a question about the hub or about a partner of it; undefined for anything else. */
export function digression(
  text: string,
  conversation: Conversation,
  given: Given,
): Part[] | undefined {
  const situation = situationOf(conversation, given)
  return aboutPartner(text, situation, given.site) ?? aboutHub(text, situation, given)
}

function aboutHub(text: string, situation: Situation, given: Given): Part[] | undefined {
  const { knowledge, lexicon } = situation.brain
  const isSurelyAsked = situation.answers.need !== undefined && /\?\s*$/.test(text)
  const least = isSurelyAsked ? WHERE_NO_NEED : undefined
  const asked = questionOf(read(text, lexicon.known), lexicon, least)?.value
  const found = knowledge.questions.find(({ id }) => id === asked)
  if (!found) return undefined
  return [
    ...say(fillAnswer(found.answer[situation.language], situation)),
    ...exitLinks(found.exits ?? [], situation),
    ...pageLink(found.page, situation, given),
  ]
}

function pageLink(
  page: CommonQuestion['page'],
  { language, wording }: Situation,
  { site, elsewhere }: Given,
): Part[] {
  if (page === undefined) return []
  if (page === 'form' && elsewhere?.kind === 'form')
    return [
      { kind: 'link', text: wording.carry.form, href: `${elsewhere.link}?language=${language}` },
    ]
  const path = page === 'partners' ? '/' : `/${page}`
  const text = wording.pageLinks[page]
  return [{ kind: 'link', text, href: `${site}${path}?language=${language}` }]
}

function aboutPartner(text: string, situation: Situation, site: string): Part[] | undefined {
  if (!asksAbout(text)) return undefined
  const { language, wording, brain } = situation
  const [named, ...more] = understandingOf(text, situation).partners
  const card = brain.knowledge.partners.find(({ id }) => id === named?.value)
  if (!card || more.length > 0) return undefined
  const href = `${site}/partners/${card.id}?language=${language}`
  return [
    ...say(card.does[language]),
    { kind: 'link', text: wording.aboutPartner(card.shortName[language]), href },
  ]
}
