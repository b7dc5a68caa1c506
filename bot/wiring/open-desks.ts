import { randomInt } from 'node:crypto'
import { alsoByWebhook } from '../../adapters/partners/webhooks/webhook-event.ts'
import { alsoByTeams } from '../../adapters/teams/also-by-teams.ts'
import { carryCodeFrom } from '../../dialogs/carry-code.ts'
import { makeCarryDesk } from '../carry-desk.ts'
import { type Desks, makeDesks } from '../make-desks.ts'
import { makeStatusDesk } from '../status-desk.ts'
import type { Parts } from './parts.ts'

/** A link to an enquiry that was shown in the chat is good for an hour. */
const STATUS_LINK_LIVES = 60 * 60_000
/** A form that a conversation goes on in, a day. */
const FORM_LINK_LIVES = 24 * 60 * 60_000

/** What visitors and staff can do, whatever way they come. */
export function openDesks({ settings, webhooks, ...parts }: Parts): Desks {
  const { store, links, codes, now, log } = parts
  const { triageChannel } = settings.teams
  const later = (milliseconds: number) => new Date(now().getTime() + milliseconds)
  const status = makeStatusDesk({
    ...{ store, now, codes },
    linkTo: (reference) => links.enquiry.make(reference, later(STATUS_LINK_LIVES)),
    onFault: (fault) => log.error({ err: fault }, 'a code could not be mailed'),
  })
  const carried = makeCarryDesk({
    ...{ store, now },
    newCode: () => carryCodeFrom(randomInt),
    formOf: (conversation) => links.form.make(conversation, later(FORM_LINK_LIVES)),
  })
  const byWebhook = alsoByWebhook(webhooks)
  const byTeams = alsoByTeams(triageChannel)
  return makeDesks({
    ...parts,
    alsoBy: (letters, enquiries) => byTeams(byWebhook(letters, enquiries), enquiries),
    staffChannel: triageChannel,
    status: {
      ...status,
      look: async (...message) => (await status.look(...message)) ?? carried(...message),
    },
  })
}
