import type { CardAction } from 'botbuilder'
import type { Brain } from '../../../dialogs/brain.ts'
import { referenceFrom } from '../../../enquiries/reference.ts'
import type { PlainActivity } from '../../dossier.ts'
import { intakeAssistant } from '../../intake-assistant.ts'
import { makeTurns } from '../../turns.ts'
import { oneDossier } from '../one-dossier.ts'
import type { Told } from './three-visitors.ts'

const ID = 'visitor'
const NOW = '2026-11-24T09:30:00.000Z'

/** What was said in one turn, and what the assistant said to it. */
export type Exchange = { said: string; answers: PlainActivity[] }

/** Leads a conversation with the bot as it is; the clock stands still and nothing is kept. */
export async function ledConversation(
  { language, says }: Told,
  brain: Brain,
): Promise<{ opening: PlainActivity[]; exchanges: Exchange[] }> {
  const assistant = intakeAssistant({ brain, site: () => 'https://hub.example' })
  const turns = makeTurns({
    assistant,
    store: oneDossier(ID).store,
    now: () => new Date(NOW),
    newReference: () => referenceFrom([7, 19, 3, 20, 0, 23, 15]),
  })
  const opening = assistant.opening(language)
  const exchanges: Exchange[] = []
  let latest = opening
  for (const said of says) {
    const from = { id: 'visitor', role: 'user' }
    const activity = { type: 'message', from, ...sent(said, latest) }
    const { replies } = await turns.take({ conversation: ID, activity, language })
    exchanges.push({ said, answers: replies })
    latest = replies
  }
  return { opening, exchanges }
}

function sent(
  said: string,
  latest: readonly PlainActivity[],
): Pick<PlainActivity, 'text' | 'value'> {
  const title = /^\[(.+)\]$/.exec(said)?.[1]
  if (title === undefined) return { text: said }
  const button = latest.flatMap(actionsOf).find((action) => action.title === title)
  if (!button) throw new Error(`There is no button “${title}”.`)
  return { text: title, value: button.value }
}

/** The buttons under a message. */
export function actionsOf({ suggestedActions }: PlainActivity): CardAction[] {
  return suggestedActions?.actions ?? []
}
