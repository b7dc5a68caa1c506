import type {
  Activity,
  ConfigurationBotFrameworkAuthenticationOptions,
  InvokeResponse,
} from 'botbuilder'
import { IntakeBot } from '../../bot/intake-bot.ts'
import type { Turns } from '../../bot/turns.ts'
import type { Connector } from './connector.ts'
import { type Credentials, TeamsAdapter } from './teams-adapter.ts'
import { teamsBot } from './teams-bot.ts'
import type { TeamsLine } from './teams-line.ts'

export type TeamsChannel = {
  /**
   * Takes one activity to the bot, and returns what answers an invoke.
   * @throws NotAuthenticated when it was refused before the bot saw it.
   */
  take(authorization: string, activity: Activity): Promise<InvokeResponse | undefined>
}

type Parts = {
  line: Omit<TeamsLine, 'visitors'>
  turns: Turns
  connector: Connector
  credentials: Credentials
  authentication: ConfigurationBotFrameworkAuthenticationOptions | undefined
}

/** The bot behind the SDK's adapter. Only this part of the folder loads the SDK. */
export function teamsChannel({ line, turns, connector, credentials, authentication }: Parts) {
  const { sendUnsent, log } = line
  const visitors = new IntakeBot(turns, async (context, conversation) => {
    await sendUnsent(conversation, (said) => context.sendActivity(said)).catch((fault) =>
      // The outbox sees to what has not been sent.
      log.warn({ err: fault }, 'a reply could not be sent at once'),
    )
  })
  const adapter = new TeamsAdapter({ connector, authentication, credentials })
  const bot = teamsBot({ ...line, visitors })
  return {
    take: (authorization, activity) => adapter.take(authorization, activity, bot),
  } satisfies TeamsChannel
}
