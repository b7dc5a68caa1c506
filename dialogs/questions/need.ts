import { languageOf } from '../../knowledge/language-of.ts'
import { understand } from '../../knowledge/understand.ts'
import type { Answers } from '../conversation.ts'
import type { Question, Situation } from '../question.ts'
import { say } from '../say.ts'

/** Longer than this a partner will not read; the text is kept whole, and its heart is asked. */
export const LONG_NEED = 3_000
/** Longer than this is no need but a document. */
const TOO_LONG = 30_000
const WORD = /\p{L}{2,}/gu

/** The one open question: what the organisation wants to do with AI, in its own words. */
export const need: Question = {
  id: 'need',
  fills: ['need'],
  closed: false,
  isOpen: (answers) => answers.need === undefined,
  ask: ({ wording }) => ({ parts: say(wording.needAsk), choices: [] }),
  why: (wording) => wording.needWhy,
  again: (wording) => wording.needAgain,
  read: (text, _choice, situation) => {
    const { wording } = situation
    if (text.length > TOO_LONG)
      return { kind: 'wrong', say: wording.needTooLong(text.length, TOO_LONG) }
    if ((text.match(WORD) ?? []).length < 2) return { kind: 'unclear' }
    const foreign = languageOf(text) === 'other' && text.split(/\s+/).length > 6
    const set = { ...understoodIn(text, situation), need: text }
    return { kind: 'answer', set, ...(foreign ? { say: wording.otherLanguage } : {}) }
  },
}

/** The heart of a long text, in one or two sentences. */
export const core: Question = {
  id: 'core',
  fills: ['core'],
  closed: false,
  isOpen: (answers) => (answers.need ?? '').length > LONG_NEED && answers.core === undefined,
  ask: ({ wording, answers }) => ({
    parts: say(wording.coreAsk((answers.need ?? '').length)),
    choices: [],
  }),
  why: (wording) => wording.coreWhy,
  again: (wording) => wording.coreAgain,
  read: (text, _choice, situation) => {
    if ((text.match(WORD) ?? []).length < 2) return { kind: 'unclear' }
    if (text.length > LONG_NEED) return { kind: 'wrong', say: situation.wording.coreAgain }
    return { kind: 'answer', set: { ...understoodIn(text, situation), core: text } }
  },
}

/** Area, need type and place as far as the text tells them; a new need takes back what the old one told. */
function understoodIn(text: string, { brain, answers }: Situation): Answers {
  const { focusAreas, needType, municipality, sector } = understand(text, brain.lexicon)
  const areas = focusAreas.map(({ value }) => value)
  const found: Answers = { subject: undefined, focusAreas: undefined, needType: needType?.value }
  if (areas.length > 0) found.focusAreas = areas
  // A sector outside the five is served all the same: "none of the five" is then the proposal.
  else if (sector) found.focusAreas = []
  if (municipality && answers.place === undefined) {
    found.place = municipality.words.join(' ')
    found.municipality = municipality.value
  }
  return found
}
