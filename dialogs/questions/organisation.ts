import { findPlace } from '../../knowledge/find-place.ts'
import type { Language } from '../../knowledge/language.ts'
import type { Answers } from '../conversation.ts'
import { outsideNote } from '../outside-note.ts'
import type { FactQuestion, Situation } from '../question.ts'
import { say } from '../say.ts'
import { sayPlace } from '../say-place.ts'
import { toldIn, understandingOf } from '../understood-in.ts'
import { isNo, isYes } from '../yes-no.ts'

const TOO_LONG = 200
/** Words people put around the answer: "wij zijn Bakkerij Smit uit Leiden", "we are ... based in ...". */
const BEFORE_NAME =
  /^(ja|nee|yes|no)?[\s,]*(wij zijn|we zijn|wij heten|we heten|ik ben van|ik werk bij|namens|van|het gaat om|de naam is|onze organisatie (is|heet)|we are|we're|i am from|i work (at|for)|on behalf of|our (organisation|company) is( called)?|it is|it's)\s+/i
const AFTER_NAME =
  /[\s,;:()–-]*(\b(gevestigd\s+)?(te|in|uit|bij|op|met|from|at|with|based in|located in))?[\s,;:()–-]*$/i
const BEFORE_PLACE =
  /^(ja|nee|yes|no)?[\s,]*((wij|we|het|dat|it)('re|'s| zitten| zijn| is| are)( gevestigd| based| located)?\s+)?((in|te|uit|at|near|bij)\s+)?/i
/** A name tells what kind of organisation has it where it is said of oneself. */
const WE_ARE: Record<Language, string> = { nl: 'wij zijn', en: 'we are' }
/** Some words without figures. */
const PLACE = /^[\p{L}'’().-]+(?:\s+[\p{L}'’().-]+){0,4}$/u

/** Organisation and place, asked together. */
export const organisation: FactQuestion = {
  id: 'organisation',
  fills: ['organisation', 'place'],
  closed: false,
  isOpen: (answers) => answers.organisation === undefined,
  says: ({ answers }) => answers.organisation,
  ask: ({ wording, answers }) => {
    const { ask, askOnly } = wording.questions.organisation
    const isPlaceKnown = answers.place !== undefined && answers.organisation === undefined
    return { parts: say(isPlaceKnown ? askOnly : ask), choices: [] }
  },
  read: (text, _choice, situation) => {
    const said = text.trim()
    if (said.length > TOO_LONG)
      return { kind: 'wrong', say: situation.wording.tooLong(said.length, TOO_LONG) }
    const { name, place } = splitPlace(said, situation)
    const { told, count } = whoIs(said, situation)
    const called = withoutCount(name, count)
    if (!isName(called)) return { kind: 'unclear' }
    const set = { ...told, ...place, organisation: called }
    return { kind: 'answer', set, ...outsideNote(said, situation) }
  },
}

/** Asked only when the place was not said with the organisation. */
export const place: FactQuestion = {
  id: 'place',
  fills: ['place'],
  closed: false,
  isOpen: (answers) => answers.place === undefined,
  says: ({ answers }) => (answers.place === undefined ? undefined : sayPlace(answers)),
  ask: ({ wording, answers: { organisation } }) => {
    const { ask, askOnly } = wording.questions.place
    return { parts: say(organisation === undefined ? askOnly : ask(organisation)), choices: [] }
  },
  read: (text, _choice, situation) => {
    const said = text.trim()
    if (said.length > TOO_LONG)
      return { kind: 'wrong', say: situation.wording.tooLong(said.length, TOO_LONG) }
    const found = findPlace(said, situation.brain.lexicon)
    const written = found?.words.join(' ') ?? said.replace(BEFORE_PLACE, '').replace(/[.!]+$/, '')
    if (!isName(written) || !PLACE.test(written)) return { kind: 'unclear' }
    const set = { place: written, municipality: found?.municipality }
    return { kind: 'answer', set, ...outsideNote(said, situation) }
  },
}

/** Not a question, an e-mail address, a number or a plain yes or no. */
function isName(text: string): boolean {
  return (
    !text.endsWith('?') &&
    /\p{L}{2}/u.test(text) &&
    !text.includes('@') &&
    !isYes(text) &&
    !isNo(text)
  )
}

function splitPlace(said: string, { brain }: Situation): { name: string; place: Answers } {
  const found = findPlace(said, brain.lexicon)
  const whole = said.replace(BEFORE_NAME, '')
  if (!found) return afterComma(whole)
  const before = said.slice(0, found.start).replace(AFTER_NAME, '').replace(BEFORE_NAME, '').trim()
  // "Gemeente Delft", "Haven Rotterdam": the place is part of the name.
  const separate = /[,;(–-]\s*$|\b(te|in|uit|from|at)\s*$/i.test(said.slice(0, found.start))
  return {
    name: separate && before ? before : whole,
    place: { place: found.words.join(' '), municipality: found.municipality },
  }
}

/** "Smit Techniek, Appelscha": a place the hub does not know still is one. */
function afterComma(said: string): { name: string; place: Answers } {
  const [name, place, ...more] = said.split(/\s*,\s*/)
  const isPlace = name && place && PLACE.test(place) && more.length === 0
  return isPlace ? { name, place: { place, municipality: undefined } } : { name: said, place: {} }
}

/** What kind of organisation it calls itself, and how many people were said beside the name. */
function whoIs(said: string, situation: Situation) {
  const understanding = understandingOf(`${WE_ARE[situation.language]} ${said}`, situation)
  const { kind, size, people } = toldIn(understanding)
  const isNew = situation.answers.kind === undefined && kind !== undefined
  return {
    told: { ...(isNew ? { kind } : {}), ...(size ? { size, people } : {}) },
    count: understanding.size?.words ?? [],
  }
}

/** "De Hoop, 60 mensen": the number is no part of the name. */
function withoutCount(name: string, words: string[]): string {
  return words
    .reduce((rest, word) => rest.replace(word, ''), name)
    .replace(AFTER_NAME, '')
    .trim()
}
