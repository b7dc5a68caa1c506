import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder'
import type { Resume } from '../../bot/dossier.ts'
import { RESUME_RIGHT, TAKEN } from '../../bot/intake-bot.ts'
import type { Taken, Turns } from '../../bot/turns.ts'
import type { Language } from '../../knowledge/language.ts'

export type BotLogic = (context: TurnContext) => Promise<void>

/**
 * The website as a channel of the Bot Framework, without a service in between. What is said comes
 * into the conversation's log, and the streams send it from there: what a turn says by its commit,
 * what is said outside one by sending it here.
 */
export class WebsiteAdapter extends BotAdapter {
  readonly #turns: Turns
  readonly #bot: BotLogic

  constructor(turns: Turns, bot: BotLogic) {
    super()
    this.#turns = turns
    this.#bot = bot
  }

  /** Takes one activity to the bot. Undefined when the bot took it for no message. */
  async process(
    activity: Partial<Activity>,
    { language, resume }: { language: Language; resume?: Resume },
  ): Promise<Taken | undefined> {
    const context = new TurnContext(this, activity)
    context.locale = language
    if (resume) context.turnState.set(RESUME_RIGHT, resume)
    await this.runMiddleware(context, this.#bot)
    return context.turnState.get<Taken | undefined>(TAKEN)
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return Promise.all(activities.map((activity) => this.#send(context.activity, activity)))
  }

  override async updateActivity(): Promise<void> {
    throw new Error('the website channel does not change what was said')
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('the website channel does not take back what was said')
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: BotLogic,
  ): Promise<void> {
    const activity = TurnContext.applyConversationReference({ type: 'event' }, reference, true)
    await this.runMiddleware(new TurnContext(this, activity), logic)
  }

  async #send(
    { conversation }: Activity,
    { type = 'message', text, attachments, suggestedActions, channelData }: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const said = { type, text, attachments, suggestedActions, channelData }
    const [kept] = await this.#turns.say(conversation.id, [said])
    return { id: kept?.id ?? '' }
  }
}
