import type { Server } from 'restify'
import { z } from 'zod'
import { Language } from '../../knowledge/language.ts'
import { guarded } from '../http/guarded.ts'
import { parseJson, readBody } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { sendJson } from '../http/send-json.ts'
import type { Line } from './line.ts'

const LARGEST = 16 * 1024
const Asked = z.object({ text: z.string().max(4_000), language: Language })

/** `POST /v3/understand` says what a text tells while it is being typed; nothing of it is kept. */
export function addUnderstandRoute(server: Server, line: Line): void {
  const { doorkeeper, limits, log, understand } = line
  server.post(
    '/v3/understand',
    guarded(log, async (request, response) => {
      await limits.drafts(request)
      await doorkeeper.admit(request)
      const { data } = Asked.safeParse(parseJson(await readBody(request, LARGEST)))
      if (!data) throw new Refusal(400, 'BadArgument', 'A text and a language are needed.')
      sendJson(response, 200, { lines: understand(data.text, data.language) })
    }),
  )
}
