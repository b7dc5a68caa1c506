import type { ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder'
import type { Server } from 'restify'
import type { Send } from '../../bot/outbox.ts'
import type { Settings } from '../../bot/settings.ts'
import type { Turns } from '../../bot/turns.ts'
import { lazily } from '../../knowledge/lazily.ts'
import { addMessagesRoute } from './add-messages-route.ts'
import { makeConnector } from './connector.ts'
import { isRegistered } from './is-registered.ts'
import { sendByTeams } from './send-by-teams.ts'
import { makeSendUnsent } from './send-unsent.ts'
import { makeStaffRoll } from './staff-roll.ts'
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
export async function addTeams(server: Server, { settings, turns, authority, ...given }: Given) {
  const { teams, production, isLocal } = settings
  const { store, now, log } = given
  // The SDK is loaded for who has Teams, or comes by it.
  const credentials = lazily(async () => {
    const { teamsCredentials } = await import('./credentials.ts')
    return teamsCredentials(teams)
  })
  const ownToken = async () => (isRegistered(teams) ? (await credentials()).token() : undefined)
  const connector = makeConnector(authority?.token ?? ownToken)
  const channel = teams.triageChannel
  const onFault = (fault: unknown) => log.warn({ err: fault }, 'the team of staff is not known')
  const line: Omit<TeamsLine, 'visitors'> = {
    ...given,
    channel,
    sendUnsent: makeSendUnsent({ store, connector }),
    roll: makeStaffRoll({ store, connector, channel, listed: teams.staff, now, onFault }),
  }
  const bot = lazily(async () => {
    const { teamsChannel } = await import('./teams-channel.ts')
    const { factory } = await credentials()
    const { authentication } = authority ?? {}
    return teamsChannel({ line, turns, connector, credentials: factory, authentication })
  })
  const isAnonymous = teams.appId === undefined
  if (isAnonymous ? isLocal && !production : isRegistered(teams)) {
    if (!isAnonymous) await bot()
    addMessagesRoute(server, { channel: bot, isAnonymous, log })
  }
  return {
    roll: line.roll,
    /** Sends what goes to Teams; what can never arrive there goes by `mail`. */
    sender: (mail: Send) => sendByTeams({ line, connector, mail }),
  }
}
