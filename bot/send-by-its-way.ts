import type { Send } from './outbox.ts'

type Ways = Record<'mail' | 'webhook' | 'teams', Send>

/** Sends each delivery by the way it is to go. */
export function sendByItsWay({ mail, webhook, teams }: Ways): Send {
  return (delivery, enquiry) => {
    const { to, letter } = delivery
    if (to.part === 'partner') return (to.by ? webhook : mail)(delivery, enquiry)
    const isForTeams = letter === 'digest' || (to.part !== 'assistant' && to.by === 'teams')
    return (isForTeams ? teams : mail)(delivery, enquiry)
  }
}
