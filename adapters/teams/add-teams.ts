import type { ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder'
import type { Server } from 'restify'
import { IntakeBot } from '../../bot/intake-bot.ts'
import type { Send } from '../../bot/outbox.ts'
import type { Settings } from '../../bot/settings.ts'
import type { Turns } from '../../bot/turns.ts'
import { addMessagesRoute } from './add-messages-route.ts'
import { makeConnector } from './connector.ts'
import { isRegistered, teamsCredentials } from './credentials.ts'
import { sendByTeams } from './send-by-teams.ts'
import { makeSendUnsent } from './send-unsent.ts'
import { makeStaffRoll } from './staff-roll.ts'
import { TeamsAdapter } from './teams-adapter.ts'
import { teamsBot } from './teams-bot.ts'
import type { TeamsLine } from './teams-line.ts'

/** Where tokens come from and who signs them, in place of Microsoft's own; tests bring theirs. */
export type Authority = {
  /** Of what comes from the channel. */
  authentication: ConfigurationBotFrameworkAuthenticationOptions
  /** Shows the channel who we are. */
  token: () => Promise<string>
  /** Where the public keys are by which the tab is signed in. */
  tenantKeys: string
}

type Given = Omit<TeamsLine, 'visitors' | 'sendUnsent' | 'roll' | 'channel'> & {
  settings: Pick<Settings, 'production' | 'isLocal' | 'teams'>
  turns: Turns
  authority?: Authority | undefined
}

/**
 * Teams as a channel. Without an app registration it serves the Agents Playground on this machine
 * only, and in production or on an open address not at all.
 */
export function addTeams(server: Server, { settings, turns, authority, ...given }: Given) {
  const { teams, production, isLocal } = settings
  const { store, now, log } = given
  const credentials = teamsCredentials(teams)
  const connector = makeConnector(authority?.token ?? credentials.token)
  const sendUnsent = makeSendUnsent({ store, connector })
  const channel = teams.triageChannel
  const onFault = (fault: unknown) => log.warn({ err: fault }, 'the team of staff is not known')
  const visitors = new IntakeBot(turns, async (context, conversation) => {
    await sendUnsent(conversation, (said) => context.sendActivity(said)).catch((fault) =>
      // The outbox sees to what has not been sent.
      log.warn({ err: fault }, 'a reply could not be sent at once'),
    )
  })
  const line: TeamsLine = {
    ...given,
    ...{ visitors, sendUnsent, channel },
    roll: makeStaffRoll({ store, connector, channel, listed: teams.staff, now, onFault }),
  }
  const isAnonymous = teams.appId === undefined
  if (isAnonymous ? isLocal && !production : isRegistered(teams)) {
    const adapter = new TeamsAdapter({
      connector,
      authentication: authority?.authentication,
      credentials: credentials.factory,
    })
    addMessagesRoute(server, { adapter, bot: teamsBot(line), isAnonymous, log })
  }
  return {
    roll: line.roll,
    /** Sends what goes to Teams; what can never arrive there goes by `mail`. */
    sender: (mail: Send) => sendByTeams({ line, connector, mail }),
  }
}
