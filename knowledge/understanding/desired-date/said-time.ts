import type { DateTime } from 'luxon'
import { matchesOn, type PlainLine, type Stretch, writtenOn } from '../../reading/plain-line.ts'
import type { Period } from './period.ts'
import { periodForms } from './period-forms.ts'
import { periodWord } from './period-words.ts'
import { type Relation, relationBefore } from './relation.ts'

/** A time a text speaks of: where on its plain line, and in what relation. */
export type SaidTime = {
  /** Offsets on the line, with the words for the relation; `end` exclusive. */
  start: number
  end: number
  relation: Relation
  /** It is a time by itself; another ("May", "the summer") only beside "in", "before" and so on. */
  clear: boolean
  /** It is a length of time, "three months". */
  isSpan: boolean
  /** The time as seen from a day; from a later day a later one, where no year is said. */
  on(day: DateTime): Period | undefined
}

/** Without what lies within another: "maart" in "eind maart 2027". */
function longest<Time extends { start: number; end: number }>(times: readonly Time[]): Time[] {
  const kept: Time[] = []
  for (const time of times.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (time.start >= (kept.at(-1)?.end ?? 0)) kept.push(time)
  }
  return kept
}

const joint = /^ (?:(?:en|and|tot|to|t m|tot en met|until|through|of|or) )?$/

/** "Tussen maart en juni", "Q1 or Q2": from the first of one to the last of the other. */
function joined(one: SaidTime, other: SaidTime): SaidTime {
  const on = (day: DateTime): Period | undefined => {
    const [begin, end] = [one.on(day), other.on(day)]
    const last = end && begin && end.last < begin.first ? other.on(begin.first)?.last : end?.last
    return begin && last && { first: begin.first, last }
  }
  // "From March to June" has an end, unlike "from March".
  const relation = one.relation === 'from' ? 'during' : one.relation
  return { ...one, relation, end: other.end, on }
}

/** Times with a joint between them made one, two at a time. */
function withJoined(line: string, times: readonly SaidTime[]): SaidTime[] {
  const merged: SaidTime[] = []
  for (let at = 0; at < times.length; at += 1) {
    const [one, other] = [times[at], times[at + 1]]
    if (!one) continue
    const isJoint = other && other.relation !== 'by' && joint.test(line.slice(one.end, other.start))
    merged.push(isJoint ? joined(one, other) : one)
    if (isJoint) at += 1
  }
  return merged
}

const endsIt = /^(?:eind|einde|end)(?!\S)/
const isBareYear =
  /^(?:20\d\d|volgend jaar|komend jaar)$|^(?:de |het )?(?:komende|volgende|deze|dit) /

/** "Before the end of March" is up to that end; "voor 2027", without accents, is for all of it. */
function relationOf(plain: PlainLine, { start, end }: Stretch) {
  const found = relationBefore(plain.line, start)
  if (found.relation !== 'before') return found
  const time = plain.line.slice(start, end)
  if (endsIt.test(time)) return { ...found, relation: 'by' as const }
  const isFor =
    isBareYear.test(time) && /^voor/i.test(writtenOn(plain, { start: found.start, end }))
  return isFor ? { ...found, relation: 'during' as const } : found
}

/** The days, months, quarters, seasons and years a text speaks of, from left to right. */
export function timesIn(plain: PlainLine, today: () => DateTime): SaidTime[] {
  if (!periodWord.test(plain.line)) return []
  const found = periodForms.flatMap(({ pattern, read, clear }) =>
    matchesOn(plain, pattern)
      .filter(({ groups }) => read(groups, today()))
      .map(({ groups, start, end }) => {
        const on = (day: DateTime): Period | undefined => read(groups, day)
        return { start, end, clear: clear || /^20/.test(groups.year ?? ''), isSpan: false, on }
      }),
  )
  const times = longest(found).map((time) => ({ ...time, ...relationOf(plain, time) }))
  return withJoined(plain.line, times)
}
