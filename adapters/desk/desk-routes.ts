import type { Logger } from 'pino'
import type { Server } from 'restify'
import { z } from 'zod'
import type { StaffDesk, StaffView } from '../../bot/staff-desk.ts'
import { OutcomeKind } from '../../enquiries/aftermath.ts'
import { StaffAction } from '../../enquiries/staff-action.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { parseJson, readBody } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { sendJson } from '../http/send-json.ts'
import { OUTCOMES } from '../partners/code-words.ts'
import type { DeskDoor } from './desk-door.ts'
import { deskEnquiry } from './desk-enquiry.ts'
import { deskRow, partnerName, type Reading } from './desk-row.ts'
import { makeForStaff, parsed, queryOf } from './for-staff.ts'
import { addTalkRoutes, type Talks } from './talk-routes.ts'

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

type Parts = {
  desk: StaffDesk
  talks: Talks
  door: DeskDoor
  knowledge: Knowledge
  now: () => Date
  log: Logger
}

/** What the desk asks the server, under `/desk/api`: all JSON, and for staff only. */
export function addDeskRoutes(server: Server, parts: Parts): void {
  const { desk, now } = parts
  const forStaff = makeForStaff(parts)
  addTalkRoutes(server, parts.talks, forStaff)
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
