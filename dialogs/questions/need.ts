import { languageOf } from '../../knowledge/language-of.ts'
import type { FactQuestion } from '../question.ts'
import { READ_AT_MOST } from '../request-of.ts'
import { say } from '../say.ts'
import { understandingOf, understoodIn } from '../understood-in.ts'
import { isVague } from './problem.ts'

/** Longer than this is no need but a document. */
const TOO_LONG = 30_000
const FEWEST_WORDS = 2
const WORD = /\p{L}{2,}/gu

/** The one open question: what the organisation wants to do with AI, in its own words. */
export const need: FactQuestion = {
  id: 'need',
  fills: ['need'],
  closed: false,
  isOpen: (answers) => answers.need === undefined,
  says: ({ answers }) => answers.need,
  ask: ({ wording }) => ({ parts: say(wording.questions.need.ask), choices: [] }),
  read: (text, _choice, situation) => {
    const { wording } = situation
    if (text.length > TOO_LONG)
      return { kind: 'wrong', say: wording.questions.need.tooLong(text.length, TOO_LONG) }
    if (isTooShort(text)) return { kind: 'unclear' }
    const foreign = languageOf(text.slice(0, READ_AT_MOST)) === 'other' && isSentence(text)
    // A new need takes back what the old one told of its subject.
    const before = {
      core: undefined,
      subject: undefined,
      focusAreas: undefined,
      needType: undefined,
      partnerRole: undefined,
    }
    const isPoor = !foreign && isVague(text, understandingOf(text, situation))
    const vague = isPoor ? (true as const) : undefined
    const set = { ...before, ...understoodIn(text, situation), need: text, vague }
    return { kind: 'answer', set, ...(foreign ? { say: wording.otherLanguage } : {}) }
  },
}

/** The heart of a long text, in one or two sentences. */
export const core: FactQuestion = {
  id: 'core',
  fills: ['core'],
  closed: false,
  isOpen: ({ need = '', core, skipped = [] }) =>
    need.length > READ_AT_MOST && core === undefined && !skipped.includes('core'),
  says: ({ answers }) => answers.core,
  ask: ({ wording, answers }) => ({
    parts: say(wording.questions.core.ask((answers.need ?? '').length)),
    choices: [],
  }),
  skip: ({ skipped = [] }) => ({ skipped: [...skipped, 'core'] }),
  read: (text, _choice, situation) => {
    if (isTooShort(text)) return { kind: 'unclear' }
    if (text.length > READ_AT_MOST)
      return { kind: 'wrong', say: situation.wording.questions.core.again }
    const set = { ...understoodIn(text, situation), subject: undefined, core: text }
    return { kind: 'answer', set }
  },
}

function isTooShort(text: string): boolean {
  return (text.match(WORD) ?? []).length < FEWEST_WORDS
}

function isSentence(text: string): boolean {
  return text.split(/\s+/, 7).length > 6
}
