import type { Server } from 'restify'
import { z } from 'zod'
import { guarded } from '../http/guarded.ts'
import { parseJson, readBody } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { sendJson } from '../http/send-json.ts'
import { admissionOf } from './doorkeeper.ts'
import type { Line } from './line.ts'
import { exchangeResumeToken, forgetResumeToken } from './resume-tokens.ts'

const SMALL = 16 * 1024
const Body = z.object({ token: z.string().regex(/^[\w-]{16,64}~[\w-]{16,64}$/) })

/** Coming back to a conversation on the same device, and having the device forgotten. */
export function addResumeRoutes(server: Server, { store, tokens, limits, log, now }: Line): void {
  server.post(
    '/v3/resume',
    guarded(log, async (request, response) => {
      await limits.conversations(request)
      const given = tokenIn(await readBody(request, SMALL))
      const exchanged = await exchangeResumeToken(store, given, now())
      if (!exchanged) throw new Refusal(404, 'Gone', 'There is nothing to come back to.')
      const admission = admissionOf(exchanged.dossier)
      sendJson(response, 200, {
        conversationId: exchanged.conversation,
        token: await tokens.make(admission, 'conversation'),
        expires_in: tokens.lives,
        resume: exchanged.token,
      })
    }),
  )

  server.post(
    '/v3/resume/forget',
    guarded(log, async (request, response) => {
      await forgetResumeToken(store, tokenIn(await readBody(request, SMALL)), now())
      sendJson(response, 200, {})
    }),
  )
}

function tokenIn(body: Buffer): string {
  const read = Body.safeParse(parseJson(body))
  if (!read.success) throw new Refusal(404, 'Gone', 'There is nothing to come back to.')
  return read.data.token
}
