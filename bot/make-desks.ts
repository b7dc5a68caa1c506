import { randomInt } from 'node:crypto'
import type { Brain } from '../dialogs/brain.ts'
import { forgetAll } from '../dialogs/remembered.ts'
import { referenceFrom } from '../enquiries/reference.ts'
import type { Terms } from '../enquiries/terms.ts'
import { type AlsoBy, makeChangeOf } from './change-of.ts'
import { makeEnquiryDesk } from './enquiry-desk.ts'
import { makeEraseOld } from './erase-old.ts'
import { enquiryNews, intakeAssistant } from './intake-assistant.ts'
import { makeStaffDesk } from './staff-desk.ts'
import type { StatusDesk } from './status-desk.ts'
import type { Store } from './store.ts'
import { makeTalkDesk } from './talk-desk.ts'
import { talkingAssistant } from './talking-assistant.ts'
import { makeTurns } from './turns.ts'

type Parts = {
  store: Store
  brain: Brain
  terms: Terms
  alsoBy: AlsoBy
  site: () => string
  now: () => Date
  /** Id of the channel in which staff see that a visitor asks for a person. */
  staffChannel: string | undefined
  /** Shows enquiries of other conversations. */
  status: StatusDesk
}

export type Desks = ReturnType<typeof makeDesks>

/** Everything that changes conversations and enquiries, from whatever side it is asked for. */
export function makeDesks({ store, brain, terms, alsoBy, site, now, staffChannel, status }: Parts) {
  const intake = intakeAssistant({ brain, site, alsoBy })
  const isStaffed = staffChannel !== undefined
  const assistant = isStaffed ? talkingAssistant({ assistant: intake, brain, site }) : intake
  const newReference = () => referenceFrom(Array.from({ length: 7 }, () => randomInt(32)))
  const changeOf = makeChangeOf({ news: enquiryNews({ brain, site }), alsoBy })
  return {
    assistant,
    changeOf,
    turns: makeTurns({ store, assistant, now, newReference, status }),
    desk: makeEnquiryDesk({ store, now, changeOf }),
    staffDesk: makeStaffDesk({ store, now, terms, changeOf }),
    eraseOld: makeEraseOld({
      ...{ store, alsoBy, keepFor: brain.knowledge.hub.keepFor },
      onErased: () => forgetAll(brain),
    }),
    talks: makeTalkDesk({ store, brain, site, now, channel: staffChannel }),
  }
}
