import { findPlace } from '../../knowledge/find-place.ts'
import type { Answers } from '../conversation.ts'
import type { Question, Situation } from '../question.ts'
import { say } from '../say.ts'

const TOO_LONG = 200
/** Words people put around the answer: "wij zijn Bakkerij Smit uit Leiden", "we are ... based in ...". */
const BEFORE =
  /^(wij zijn|we zijn|ik ben van|ik werk bij|namens|van|het gaat om|de naam is|onze organisatie is|we are|i am from|i work at|on behalf of|our organisation is|it is)\s+/i
const BETWEEN =
  /[\s,;:.()–-]*(gevestigd\s+)?\b(te|in|uit|bij|op|from|at|based in|located in)?[\s,;:.()–-]*$/i

/** Organisation and place, asked together. */
export const organisation: Question = {
  id: 'organisation',
  fills: ['organisation', 'place'],
  closed: false,
  isOpen: (answers) => answers.organisation === undefined,
  ask: ({ wording, answers }) => ({
    parts: say(
      answers.place === undefined || answers.organisation !== undefined
        ? wording.organisationAsk
        : wording.organisationOnlyAsk(answers.place),
    ),
    choices: [],
  }),
  why: (wording) => wording.organisationWhy,
  again: (wording) => wording.organisationAgain,
  read: (text, _choice, situation) => {
    const said = text.trim()
    if (said.length > TOO_LONG)
      return { kind: 'wrong', say: situation.wording.tooLong(said.length, TOO_LONG) }
    const { name, ...place } = splitPlace(said, situation)
    if (!/\p{L}/u.test(name)) return { kind: 'unclear' }
    return { kind: 'answer', set: { organisation: name, ...place } }
  },
}

/** Asked only when the place was not said with the organisation. */
export const place: Question = {
  id: 'place',
  fills: ['place'],
  closed: false,
  isOpen: (answers) => answers.place === undefined,
  ask: ({ wording, answers }) => ({
    parts: say(wording.placeAsk(answers.organisation ?? '')),
    choices: [],
  }),
  why: (wording) => wording.placeWhy,
  again: (wording) => wording.placeAgain,
  read: (text, _choice, situation) => {
    const said = text.trim()
    if (!/\p{L}{2}/u.test(said)) return { kind: 'unclear' }
    if (said.length > TOO_LONG)
      return { kind: 'wrong', say: situation.wording.tooLong(said.length, TOO_LONG) }
    return { kind: 'answer', ...placeSaid(said, situation) }
  },
}

function splitPlace(said: string, situation: Situation): Answers & { name: string } {
  const found = findPlace(said, situation.brain.lexicon)
  const whole = said.replace(BEFORE, '')
  if (!found) return { ...afterComma(whole) }
  const before = said.slice(0, found.start).replace(BETWEEN, '').replace(BEFORE, '').trim()
  // "Gemeente Delft", "Haven Rotterdam": the place is part of the name.
  const separate = /[,;(–-]\s*$|\b(te|in|uit|from|at)\s*$/i.test(said.slice(0, found.start))
  const name = separate && before ? before : whole
  return { name, place: said.slice(found.start, found.end), municipality: found.municipality }
}

/** "Smit Techniek, Appelscha": a place the hub does not know still is one. */
function afterComma(said: string): Answers & { name: string } {
  const [name, place, ...more] = said.split(/\s*,\s*/)
  if (name && place && more.length === 0) return { name, place, municipality: undefined }
  return { name: said }
}

function placeSaid(said: string, { brain, wording }: Situation): { set: Answers; say?: string } {
  const found = findPlace(said, brain.lexicon)
  const set = { place: said, municipality: found?.municipality }
  const outside = found?.outside
  return outside ? { set, say: wording.placeOutside(outside.place, outside.province) } : { set }
}
