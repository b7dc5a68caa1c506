import type { Situation } from './question.ts'
import type { Part } from './reply.ts'
import { say } from './say.ts'
import type { Wording } from './wording/wording.ts'

/** How to reach a person at the hub, and when one is there. */
export function reachHub({ brain, wording }: Situation): Part[] {
  const { email, phone, openingHours } = brain.knowledge.hub
  const { from, to, days } = openingHours
  return [
    ...say(wording.person(sayDays(days, wording), from, to)),
    { kind: 'link', text: wording.mailTo(email), href: `mailto:${email}` },
    ...say(phone ? wording.phone(phone) : undefined),
  ]
}

/** Monday is 1. */
function sayDays(days: number[], { workingWeek, weekdays, and }: Wording): string {
  if (days.join() === '1,2,3,4,5') return workingWeek
  return and(days.flatMap((day) => weekdays[day - 1] ?? []))
}
