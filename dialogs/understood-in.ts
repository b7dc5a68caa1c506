import { type Found, type Understanding, understand } from '../knowledge/understand.ts'
import type { Answers } from './conversation.ts'
import type { Situation } from './question.ts'
import { remembered } from './remembered.ts'
import { READ_AT_MOST } from './request-of.ts'
import { withTitle } from './with-title.ts'

/** Below this it is a guess, and asking is better; told by the way, it has to be surer still. */
const SURE = { told: 0.6, byTheWay: 0.8 }

type Sure = <Value>(found: Found<Value> | undefined) => Found<Value> | undefined

/** A turn reads its message, and perhaps that with a few words before it; no later one asks again. */
const READ_IN_A_TURN = 4

const understood = remembered(
  ({ text, now }: { text: string; now: string }, { lexicon }): Understanding =>
    withTitle(understand(text, lexicon, now), text),
  JSON.stringify,
  READ_IN_A_TURN,
)

/** Everything a text says, as far as it is read. */
export function understandingOf(text: string, { brain, now }: Situation): Understanding {
  return understood({ text: text.slice(0, READ_AT_MOST), now }, brain)
}

/** What a text tells of the subject and of who asks; what was answered before stays as it was. */
export function understoodIn(text: string, situation: Situation): Answers {
  const understanding = understandingOf(text, situation)
  return { ...unknownOf(toldIn(understanding), situation), ...subjectIn(understanding) }
}

/** What a text that was to answer something else tells about who asks and how far they are. */
export function toldByTheWay(text: string, situation: Situation): Answers {
  return unknownOf(toldIn(understandingOf(text, situation), SURE.byTheWay), situation)
}

function unknownOf(told: Answers, { answers }: Situation): Answers {
  const known = new Map(Object.entries(answers))
  return Object.fromEntries(
    Object.entries(told).filter(([answer]) => known.get(answer) === undefined),
  )
}

/** What a text tells about who asks and how far they are, whatever was answered before. */
export function toldIn(understanding: Understanding, sureEnough = SURE.told): Answers {
  const sure: Sure = (found) => (found && found.confidence >= sureEnough ? found : undefined)
  return { ...whoIsTold(understanding, sure), ...planTold(understanding, sure) }
}

/** The subject as far as the text itself says it; a guess at the kind of help is left out. */
export function subjectSaid({ focusAreas, needType }: Understanding): Answers {
  const [area] = focusAreas
  return {
    ...(area ? { focusAreas: [area.value] } : {}),
    ...(needType && needType.words.length > 0 ? { needType: needType.value } : {}),
  }
}

function subjectIn({ focusAreas, needType, sector }: Understanding): Answers {
  const areas = focusAreas.map(({ value }) => value)
  const found: Answers = needType ? { needType: needType.value } : {}
  if (areas.length > 0) found.focusAreas = areas
  // A sector outside the five is served all the same: "none of the five" is then the proposal.
  else if (sector) found.focusAreas = []
  return found
}

function whoIsTold(understanding: Understanding, sure: Sure): Answers {
  const { municipality, outside, focusAreas } = understanding
  const place = sure(municipality) ?? sure(outside)
  return defined({
    ...(place ? { place: place.words.join(' '), municipality: municipality?.value } : {}),
    organisation: sure(understanding.organisation)?.value,
    kind: sure(understanding.kind)?.value,
    size: sure(understanding.size)?.value,
    people: sure(understanding.people)?.value,
    // Beside one of the five areas a sector is asked of nobody.
    sector: focusAreas.length === 0 ? sure(understanding.sector)?.value : undefined,
    kvk: understanding.kvkNumber?.value,
    name: sure(understanding.name)?.value,
    email: sure(understanding.email)?.value,
    phone: sure(understanding.phone)?.value,
  })
}

function planTold(understanding: Understanding, sure: Sure): Answers {
  const { desiredDate, stage, data, personalData } = understanding
  const available = sure(data)?.value.available
  return defined({
    desiredDate: sure(desiredDate)?.value,
    stage: sure(stage)?.value,
    data: available === 'unknown' ? undefined : available,
    personalData: available === 'yes' ? sure(personalData)?.value : undefined,
  })
}

function defined(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
}
