import type { Logger } from 'pino'
import type { Request, Response, Server } from 'restify'
import { z } from 'zod'
import type { StaffDesk, StaffView } from '../../bot/staff-desk.ts'
import type { TalkDesk } from '../../bot/talk-desk.ts'
import { OutcomeKind } from '../../enquiries/aftermath.ts'
import { StaffAction } from '../../enquiries/staff-action.ts'
import { Language } from '../../knowledge/language.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { guarded } from '../http/guarded.ts'
import { parseJson, readBody } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { sendJson } from '../http/send-json.ts'
import { OUTCOMES } from '../partners/code-words.ts'
import type { DeskDoor } from './desk-door.ts'
import { deskEnquiry } from './desk-enquiry.ts'
import { deskRow, partnerName, type Reading } from './desk-row.ts'
import { deskTalk } from './desk-talk.ts'

const PAGE = 25
const LARGEST = 16 * 1024

const Asked = z.object({
  which: z.enum(['open', 'triage', 'overdue', 'over', 'all']).default('open'),
  mine: z.literal('yes').optional(),
  area: z.string().optional(),
  partner: z.string().optional(),
  search: z.string().max(200).optional(),
  after: z.string().max(200).optional(),
})
const Ordered = z.object({
  action: StaffAction,
  /** Of the enquiry as it was looked at. */
  version: z.number().int().positive(),
  /** The same for each try of one press. */
  key: z.string().min(8).max(100),
})

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

type Parts = {
  desk: StaffDesk
  talks: Pick<TalkDesk, 'open' | 'reply' | 'handBack'>
  door: DeskDoor
  knowledge: Knowledge
  now: () => Date
  log: Logger
}

/** What the desk asks the server, under `/desk/api`: all JSON, and for staff only. */
export function addDeskRoutes(server: Server, parts: Parts): void {
  const { desk, talks, door, knowledge, now, log } = parts
  type Answer = (reading: Reading, request: Request, response: Response) => Promise<void>
  const forStaff = (answer: Answer) =>
    guarded(log, async (request, response) => {
      const staff = await door(request)
      const language = Language.catch('nl').parse(queryOf(request).language)
      await answer({ staff, language, knowledge }, request, response)
    })
  const shown = (view: StaffView, reading: Reading) =>
    deskEnquiry(view, reading, now().toISOString())

  server.get(
    '/desk/api/choices',
    forStaff(async (reading, _request, response) => sendJson(response, 200, choicesIn(reading))),
  )

  server.get(
    '/desk/api/enquiries',
    forStaff(async (reading, request, response) => {
      const { which, mine, area, partner, search, after } = parsed(Asked, queryOf(request))
      const { found, next } = await desk.list({
        which,
        ...(mine ? { holder: reading.staff.id } : {}),
        ...(area ? { focusArea: area } : {}),
        ...(partner ? { partner } : {}),
        ...(search ? { part: search } : {}),
        ...(after ? { after } : {}),
        limit: PAGE,
      })
      sendJson(response, 200, { rows: found.map((view) => deskRow(view, reading)), next })
    }),
  )

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

  server.get(
    '/desk/api/enquiries/:reference',
    forStaff(async (reading, request, response) => {
      const view = await desk.show(String(request.params.reference))
      if (!view) throw new Refusal(404, 'Unknown', 'There is no such enquiry.')
      sendJson(response, 200, shown(view, reading))
    }),
  )

  server.post(
    '/desk/api/enquiries/:reference/acts',
    forStaff(async (reading, request, response) => {
      const { action, version, key } = parsed(Ordered, parseJson(await readBody(request, LARGEST)))
      const reference = String(request.params.reference)
      const acted = await desk.act(reference, action, reading.staff, { version, key })
      if (!acted.view) throw new Refusal(404, 'Unknown', 'There is no such enquiry.')
      const enquiry = shown(acted.view, reading)
      if (acted.ok) return sendJson(response, 200, enquiry)
      return sendJson(response, 409, { error: { code: acted.reason }, enquiry })
    }),
  )
}

/** What can be chosen from in filters and forms. */
function choicesIn(reading: Reading) {
  const { staff, language, knowledge } = reading
  const byName = (one: { name: string }, other: { name: string }) =>
    one.name.localeCompare(other.name, language)
  return {
    me: staff.name,
    areas: knowledge.focusAreas.map(({ id, name }) => ({ id, name: name[language] })),
    partners: knowledge.partners
      .filter(({ email }) => email !== null)
      .map(({ id }) => ({ id, name: partnerName(id, reading) }))
      .toSorted(byName),
    outcomes: OutcomeKind.options.map((id) => ({ id, name: OUTCOMES[id][language] })),
  }
}

function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(request.getQuery()))
}

function parsed<Value>(schema: z.ZodType<Value>, given: unknown): Value {
  const { data } = schema.safeParse(given)
  if (data === undefined) throw new Refusal(400, 'BadRequest', 'This cannot be read.')
  return data
}
