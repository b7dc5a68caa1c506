import type { Situation } from './question.ts'
import type { Part } from './reply.ts'
import { say } from './say.ts'
import { sayDays } from './say-hours.ts'

/** How to reach a person at the hub, and when one is there. */
export function reachHub({ brain, wording }: Situation): Part[] {
  const { email, phone, openingHours } = brain.knowledge.hub
  const { from, to } = openingHours
  return [
    ...say(wording.person(sayDays(openingHours, wording), from, to)),
    { kind: 'link', text: wording.mailTo(email), href: `mailto:${email}` },
    ...say(phone ? wording.phone(phone) : undefined),
  ]
}
