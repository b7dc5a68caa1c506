import type { Request, Response, Server } from 'restify'
import { z } from 'zod'
import { Language } from '../../knowledge/language.ts'
import { guarded } from '../http/guarded.ts'
import { parseJson, readBody } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { sendJson } from '../http/send-json.ts'
import { isAllowedOrigin } from './cors.ts'
import type { Line } from './line.ts'
import { randomId } from './random-id.ts'
import { newResumeToken } from './resume-tokens.ts'
import type { Admission } from './tokens.ts'

const SMALL = 16 * 1024

/** What a client may say when it asks for a token or begins; anything odd in it is left out. */
const Wishes = z
  .object({
    user: z
      .object({ id: z.string().regex(/^[\w.@|~-]{1,128}$/) })
      .optional()
      .catch(undefined),
    locale: z.string().max(40).optional().catch(undefined),
  })
  .catch({})

/** `tokens/generate`, `tokens/refresh`, and beginning and reopening a conversation (Direct Line 3.0). */
export function addConversationRoutes(server: Server, line: Line): void {
  const { tokens, doorkeeper, limits, log } = line

  server.post(
    '/v3/directline/tokens/generate',
    guarded(log, async (request, response) => {
      await limits.conversations(request)
      const hasSecret = doorkeeper.hasSecret(request)
      const isOwnPage = request.headers.authorization === undefined
      if (!hasSecret && !(isOwnPage && isAllowedOrigin(request, line.origins)))
        throw new Refusal(401, 'NotAllowed', 'This needs the secret, or an allowed origin.')
      const wishes = await wishesIn(request)
      const { admission, resume } = newConversation(hasSecret ? wishes : {})
      sendJson(response, 200, { ...(await answerWith(admission)), resume })
    }),
  )

  server.post(
    '/v3/directline/tokens/refresh',
    guarded(log, async (request, response) => {
      sendJson(response, 200, await answerWith(await doorkeeper.admit(request)))
    }),
  )

  server.post(
    '/v3/directline/conversations',
    guarded(log, async (request, response) => {
      const wishes = await wishesIn(request)
      const admitted = doorkeeper.hasSecret(request)
        ? newConversation(wishes).admission
        : await doorkeeper.admit(request)
      const language = languageIn(wishes.locale) ?? admitted.language
      await sendOpen(request, response, 201, { ...admitted, language }, '')
      // Loaded while the visitor reads the opening; a fault in it is told with the message that needs it.
      line.adapter().catch(() => {})
    }),
  )

  server.get(
    '/v3/directline/conversations/:id',
    guarded(log, async (request, response) => {
      const admission = await doorkeeper.admitTo(String(request.params.id), request)
      const query = new URLSearchParams(request.getQuery())
      await sendOpen(request, response, 200, admission, query.get('watermark') ?? '')
    }),
  )

  async function answerWith(admission: Admission) {
    const token = await tokens.make(admission, 'conversation')
    return { conversationId: admission.conversation, token, expires_in: tokens.lives }
  }

  async function sendOpen(
    request: Request,
    response: Response,
    status: number,
    admission: Admission,
    watermark: string,
  ) {
    const credential = await tokens.make(admission, 'stream')
    const query = new URLSearchParams({ t: credential, watermark })
    const site = `${line.secure ? 'wss' : 'ws'}://${request.headers.host}`
    const path = `/v3/directline/conversations/${admission.conversation}/stream`
    sendJson(response, status, {
      ...(await answerWith(admission)),
      streamUrl: `${site}${path}?${query}`,
    })
  }
}

type Wishes = z.infer<typeof Wishes>

async function wishesIn(request: Request): Promise<Wishes> {
  return Wishes.parse(parseJson(await readBody(request, SMALL)) ?? {})
}

/** Nothing is stored of it; the resume token's hash travels in the token until the first message. */
function newConversation({ user, locale }: Wishes): { admission: Admission; resume: string } {
  const conversation = randomId()
  const { token, hash } = newResumeToken(conversation)
  const language = languageIn(locale) ?? 'nl'
  const id = user?.id ?? `dl_${randomId()}`
  return { admission: { conversation, user: id, language, resume: hash }, resume: token }
}

function languageIn(locale: string | undefined): Language | undefined {
  return Language.safeParse(locale?.slice(0, 2).toLowerCase()).data
}
