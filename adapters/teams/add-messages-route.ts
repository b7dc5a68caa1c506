import type { Activity, InvokeResponse } from 'botbuilder'
import type { Logger } from 'pino'
import type { Request, Server } from 'restify'
import { z } from 'zod'
import { guarded } from '../http/guarded.ts'
import { parseJson, readBody } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { sendJson } from '../http/send-json.ts'
import { isTrustedHere } from './is-trusted-here.ts'
import { NotAuthenticated } from './not-authenticated.ts'
import type { TeamsChannel } from './teams-channel.ts'

const LARGEST = 512 * 1024

/** What every activity has of which the bot makes use; the rest is read where it is used. */
const Needed = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url(),
  conversation: z.looseObject({ id: z.string().min(1) }),
  from: z.looseObject({ id: z.string().min(1) }),
  recipient: z.looseObject({ id: z.string() }),
})
const Posted = z.custom<Activity>((value) => Needed.safeParse(value).success)

type Given = {
  channel: () => Promise<TeamsChannel>
  /** Without an app registration; then only this machine may use it. */
  isAnonymous: boolean
  log: Logger
}

/** `/api/messages`, where a channel brings what was said and pressed (Bot Connector API 3.0). */
export function addMessagesRoute(server: Server, { channel, isAnonymous, log }: Given): void {
  server.post(
    '/api/messages',
    guarded(log, async (request, response) => {
      const body = parseJson(await readBody(request, LARGEST))
      const activity = Posted.safeParse(body).data
      if (!activity) throw new Refusal(400, 'BadArgument', 'The body is not an activity.')
      if (isAnonymous && !isTrustedHere(request, activity.serviceUrl))
        throw new Refusal(401, 'NotAllowed', 'Without an app registration only this machine may.')
      const answer = await taken(request, activity)
      const { status = 200, body: said = {} } = answer ?? {}
      sendJson(response, status, said)
    }),
  )

  async function taken(request: Request, activity: Activity): Promise<InvokeResponse | undefined> {
    const { take } = await channel()
    try {
      return await take(request.headers.authorization ?? '', activity)
    } catch (fault) {
      if (!(fault instanceof NotAuthenticated)) throw fault
      throw new Refusal(401, 'BadToken', 'The token is not valid.')
    }
  }
}
