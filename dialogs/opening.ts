import type { Staff } from '../enquiries/staff.ts'
import type { Language } from '../knowledge/language.ts'
import type { Brain } from './brain.ts'
import { MEDIAN_ANSWERS } from './median-answers.ts'
import { COMMAND } from './prompt.ts'
import type { Reply } from './reply.ts'
import { say } from './say.ts'
import { FILL_IN } from './wording/fill-in.ts'
import { wordingIn } from './wording/wording.ts'

/**
 * The first message: that this is an automated assistant (EU AI Act art. 50(1)), what it does, how
 * long it takes, where to read what happens with data, how to reach a person; then the open question.
 */
export function openingReply(language: Language, { knowledge }: Brain): Reply {
  const { opening, openingPrivacy, questions, buttons } = wordingIn(language)
  return {
    parts: say(
      opening(knowledge.hub.name[language], MEDIAN_ANSWERS),
      openingPrivacy,
      questions.need.ask,
    ),
    buttons: [buttons.otherLanguage, buttons.person].map((title) => ({
      title,
      value: { prompt: 0, question: COMMAND, choice: title },
    })),
  }
}

/** The first message to staff who fill it in for somebody: how that goes, and the open question. */
export function fillInOpening(language: Language, { knowledge }: Brain, { name }: Staff): Reply {
  const words = FILL_IN[language]
  const { questions } = wordingIn(language)
  const opening = words.opening(name, knowledge.hub.name[language])
  return { parts: say(opening, words.ends, questions.need.ask), buttons: [] }
}
