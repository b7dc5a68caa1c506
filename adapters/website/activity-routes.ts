import type { Activity } from 'botbuilder'
import type { Request, Server } from 'restify'
import { z } from 'zod'
import { activitiesSince, watermarkOf } from '../../bot/dossier.ts'
import { guarded } from '../http/guarded.ts'
import { parseJson, readBody } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { sendJson } from '../http/send-json.ts'
import { type Line, seenBy } from './line.ts'
import { type Posted, parsePosted } from './posted-activity.ts'
import { randomId } from './random-id.ts'
import { readUpload } from './read-upload.ts'
import { resumeRight } from './resume-tokens.ts'
import type { Admission } from './tokens.ts'
import { watermarkIn } from './watermark.ts'

/** Bytes of one posted activity, and of an upload with its files. */
const LARGEST_ACTIVITY = 256 * 1024
const LARGEST_UPLOAD = 8 * 1024 * 1024

/** What a client may send besides messages; nothing comes of it. */
const PASSING = new Set(['typing', 'event', 'messageReaction', 'endOfConversation'])

/** An event by which our own widget tells that its visitor has read everything up to an activity. */
const SEEN = 'aihub-seen'
const Seen = z.object({ activity: z.string().max(200) })

/** Reading and posting activities (Direct Line 3.0). */
export function addActivityRoutes(server: Server, line: Line): void {
  const { adapter, doorkeeper, limits, log, now } = line

  server.get(
    '/v3/directline/conversations/:id/activities',
    guarded(log, async (request, response) => {
      const admission = await doorkeeper.admitTo(idIn(request), request)
      const query = new URLSearchParams(request.getQuery())
      const dossier = await seenBy(admission, line)
      const since = watermarkIn(query.get('watermark'), watermarkOf(dossier))
      sendJson(response, 200, {
        activities: activitiesSince(dossier, since),
        watermark: String(watermarkOf(dossier)),
      })
    }),
  )

  server.post(
    '/v3/directline/conversations/:id/activities',
    guarded(log, async (request, response) => {
      await limits.messages(request)
      const admission = await doorkeeper.admitTo(idIn(request), request)
      const posted = parsePosted(parseJson(await readBody(request, LARGEST_ACTIVITY)))
      sendJson(response, 200, { id: await take(posted, admission) })
    }),
  )

  server.post(
    '/v3/directline/conversations/:id/upload',
    guarded(log, async (request, response) => {
      await limits.messages(request)
      const admission = await doorkeeper.admitTo(idIn(request), request)
      const body = await readBody(request, LARGEST_UPLOAD)
      const posted = await readUpload(body, request.headers['content-type'] ?? '')
      sendJson(response, 200, { id: await take(posted, admission) })
    }),
  )

  /** Gives a message to the bot; returns the id it was kept under. */
  async function take(posted: Posted, admission: Admission): Promise<string> {
    const seen = posted.name === SEEN ? Seen.safeParse(posted.value).data : undefined
    if (posted.type === 'event' && seen) line.onRead(admission.conversation, seen.activity)
    if (PASSING.has(posted.type)) return `${admission.conversation}.${randomId()}`
    if (posted.type !== 'message')
      throw new Refusal(400, 'BadArgument', 'A client sends messages, events and typing.')
    const resume = admission.resume && resumeRight(admission.resume, now())
    const channel = await adapter()
    const taken = await channel.process(activityOf(posted, admission, now()), {
      language: admission.language,
      ...(resume ? { resume } : {}),
    })
    if (!taken) throw new Error('the bot took a message for none')
    return taken.id
  }
}

/** Who said it, where and when is the server's to say. */
function activityOf(
  posted: Posted,
  { conversation, user }: Admission,
  timestamp: Date,
): Partial<Activity> {
  return {
    ...posted,
    timestamp,
    channelId: 'directline',
    conversation: { id: conversation, name: '', isGroup: false, conversationType: 'personal' },
    from: { id: user, name: '', role: 'user' },
    recipient: { id: 'assistant', name: 'assistant', role: 'bot' },
  }
}

function idIn(request: Request): string {
  return String(request.params.id)
}
