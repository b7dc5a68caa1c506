import type { Language } from '../knowledge/language.ts'
import type { Brain } from './brain.ts'
import type { Reply } from './reply.ts'
import { say } from './say.ts'
import { wordingIn } from './wording/wording.ts'

/** Median number of a visitor's messages until an enquiry is filed, over the ways people write. */
export const MEDIAN_ANSWERS = 8

/**
 * The first message: that this is an automated assistant (EU AI Act art. 50(1)), what it does, how
 * long it takes, where to read what happens with data, how to reach a person; then the open question.
 */
export function openingReply(language: Language, { knowledge }: Brain): Reply {
  const wording = wordingIn(language)
  const { name } = knowledge.hub
  return {
    parts: say(
      wording.opening(name[language], MEDIAN_ANSWERS),
      wording.openingPrivacy,
      wording.needAsk,
    ),
    buttons: [],
  }
}
