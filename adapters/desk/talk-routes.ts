import type { Response, Server } from 'restify'
import { z } from 'zod'
import type { TalkDesk } from '../../bot/talk-desk.ts'
import { parseJson, readBody } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { sendJson } from '../http/send-json.ts'
import type { Reading } from './desk-row.ts'
import { deskTalk } from './desk-talk.ts'
import { type ForStaff, parsed } from './for-staff.ts'

const LARGEST = 16 * 1024

const TalkOrder = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('reply'),
    talk: z.string().max(300),
    text: z.string().trim().min(1).max(4000),
    /** The same for each try of one press. */
    key: z.string().min(8).max(100),
  }),
  z.object({ do: z.literal('hand-back'), talk: z.string().max(300) }),
])

export type Talks = Pick<TalkDesk, 'open' | 'reply' | 'handBack'>

/** The talks of visitors with staff: to read, to answer, to hand back. */
export function addTalkRoutes(server: Server, talks: Talks, forStaff: ForStaff): void {
  server.get(
    '/desk/api/talks',
    forStaff(async (reading, _request, response) => sendTalks(reading, response)),
  )

  server.post(
    '/desk/api/talks',
    forStaff(async (reading, request, response) => {
      const order = parsed(TalkOrder, parseJson(await readBody(request, LARGEST)))
      const { staff } = reading
      const isDone =
        order.do === 'reply'
          ? await talks.reply(order.talk, { ...order, staff, key: `desk ${order.key}` })
          : await talks.handBack(order.talk)
      if (!isDone) throw new Refusal(404, 'Over', 'This talk is over.')
      await sendTalks(reading, response)
    }),
  )

  async function sendTalks(reading: Reading, response: Response): Promise<void> {
    const all = (await talks.open()).flatMap((dossier) => deskTalk(dossier, reading) ?? [])
    sendJson(response, 200, { talks: all })
  }
}
