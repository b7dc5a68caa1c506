import type { Logger } from 'pino'
import type { Request, Response, Server } from 'restify'
import { z } from 'zod'
import type { StaffDesk } from '../../bot/staff-desk.ts'
import { Reference } from '../../enquiries/reference.ts'
import type { Staff } from '../../enquiries/staff.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { guarded } from '../http/guarded.ts'
import { isLocalRequest } from '../http/is-local-request.ts'
import { parseJson, readBody } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { sendJson } from '../http/send-json.ts'
import { sendPage } from '../http/send-page.ts'
import { makeDeskDoor } from './desk-door.ts'
import { type TeamsApp, teamsLink } from './desk-link.ts'
import { deskPage, deskPolicy, THEMES } from './desk-page.ts'
import { addDeskRoutes } from './desk-routes.ts'
import type { EntraTokens } from './entra-tokens.ts'
import type { LocalEntrance } from './local-entrance.ts'
import type { Talks } from './talk-routes.ts'

const Query = z.object({
  theme: z.enum(THEMES).optional().catch(undefined),
  locale: z.string().optional(),
  /** In links of mails and cards. */
  enquiry: Reference.optional().catch(undefined),
})
const Key = z.object({ key: z.string().max(100) })

const TITLES = { nl: 'Werkoverzicht', en: 'Work list' }

type Parts = {
  desk: StaffDesk
  talks: Talks
  knowledge: Knowledge
  /** Who comes from Teams; absent where no app registration is set. */
  entra?: EntraTokens | undefined
  /** The way in for development; absent where others can reach the server. */
  local?: LocalEntrance | undefined
  /** Where links lead on to; absent where the desk is opened in a browser. */
  app?: TeamsApp | undefined
  /** A member of staff by the id they have in Entra; undefined for who is not. */
  staffOf: (id: string, name: string) => Promise<Staff | undefined>
  /** Origins that may act as Teams beside the real ones; for a test of the whole. */
  hosts?: readonly string[]
  now: () => Date
  log: Logger
}

/** The staff's desk: the page that Teams shows as a tab, and what it asks the server. */
export function addDesk(server: Server, parts: Parts): void {
  const { hosts = [], local, app, log } = parts
  const onFault = (fault: unknown) => log.error({ err: fault }, 'it could not be told who asks')
  const door = makeDeskDoor({ ...parts, onFault })

  /** A browser that could only say "open this in Teams" is led there; the tab itself tells its theme. */
  const leadsOn = (request: Request, query: Record<string, string>) =>
    !('theme' in query) && !(local && isLocalRequest(request))

  server.get('/desk', async (request: Request, response: Response) => {
    const query = Object.fromEntries(new URLSearchParams(request.getQuery()))
    const { theme, locale = request.headers['accept-language'], enquiry } = Query.parse(query)
    if (app && leadsOn(request, query)) return redirect(response, teamsLink(app, enquiry))
    const language = /^\s*en\b/i.test(locale ?? '') ? 'en' : 'nl'
    const page = deskPage({ language, theme, title: TITLES[language], hosts })
    sendPage(response, 200, page, {
      'Content-Security-Policy': deskPolicy(hosts),
      'Cache-Control': 'no-cache',
    })
  })

  if (local)
    server.post(
      '/desk/api/enter',
      guarded(log, async (request, response) => {
        const { data } = Key.safeParse(parseJson(await readBody(request, 1024)))
        const token = data && isLocalRequest(request) ? await local.enter(data.key) : undefined
        if (!token) throw new Refusal(401, 'UsedBefore', 'This link was used before, or is wrong.')
        sendJson(response, 200, { token })
      }),
    )

  addDeskRoutes(server, { ...parts, door })
}

/** Past restify's own, which wants a next handler. */
function redirect(response: Response, address: string): void {
  response.sendRaw(302, '', { Location: address, 'Cache-Control': 'no-store' })
}
