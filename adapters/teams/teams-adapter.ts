import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder'
import type { Connector } from './connector.ts'
import { NotAuthenticated } from './not-authenticated.ts'

export type Credentials = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
export type BotLogic = (context: TurnContext) => Promise<void>

type Parts = {
  connector: Connector
  /** Where tokens come from and who signs them; Microsoft's own where nothing is said. */
  authentication?: ConfigurationBotFrameworkAuthenticationOptions | undefined
  credentials?: Credentials
}

/** The SDK's adapter for Teams, which checks each request; what is said leaves by our own connector. */
export class TeamsAdapter extends CloudAdapter {
  readonly #connector: Connector

  constructor({ connector, authentication = {}, credentials }: Parts) {
    super(new ConfigurationBotFrameworkAuthentication(authentication, credentials))
    this.#connector = connector
  }

  /**
   * Takes one activity to the bot, and returns what answers an invoke.
   * @throws NotAuthenticated when it was refused before the bot saw it.
   */
  async take(
    authorization: string,
    activity: Activity,
    bot: BotLogic,
  ): Promise<InvokeResponse | undefined> {
    let isSeen = false
    try {
      return await this.processActivity(authorization, activity, (context) => {
        isSeen = true
        return bot(context)
      })
    } catch (fault) {
      if (isSeen || isAboutKeys(fault)) throw fault
      // The SDK throws plain errors too where a token is no good.
      throw new NotAuthenticated('the request was refused', { cause: fault })
    }
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const sent: ResourceResponse[] = []
    for (const activity of activities) sent.push(await this.#send(context, activity))
    return sent
  }

  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<void> {
    const { serviceUrl, conversation } = context.activity
    await this.#connector.update(serviceUrl, conversation.id, activity.id ?? '', activity)
  }

  async #send(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    if (activity.type === ActivityTypes.InvokeResponse) {
      context.turnState.set(INVOKE_RESPONSE_KEY, activity)
      return { id: '' }
    }
    const { serviceUrl, conversation } = context.activity
    return { id: await this.#connector.send(serviceUrl, conversation.id, activity) }
  }
}

/** The keys that tokens are checked with could not be had: nothing is known of the token then. */
function isAboutKeys(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  return fault.name === 'FetchError' || ('statusCode' in fault && Number(fault.statusCode) >= 500)
}
