import type { Server } from 'restify'
import { addActivityRoutes } from './activity-routes.ts'
import { addConversationRoutes } from './conversation-routes.ts'
import { answerCors } from './cors.ts'
import { makeDoorkeeper } from './doorkeeper.ts'
import type { Line } from './line.ts'
import { addResumeRoutes } from './resume-routes.ts'
import { addStreamUpgrade } from './stream-upgrade.ts'
import type { Streams } from './streams.ts'
import { addUnderstandRoute } from './understand-route.ts'

type Parts = Omit<Line, 'doorkeeper'> & {
  /** Lets its holder make tokens for any user and read any conversation. */
  secret?: string | undefined
}

/**
 * A self-hosted Direct Line 3.0 endpoint under `/v3/directline`, for the official clients and our own
 * widget, with `/v3/resume` beside it for coming back and `/v3/understand` for what is being typed.
 */
export function addDirectLine(server: Server, { secret, ...parts }: Parts): Streams {
  const doorkeeper = makeDoorkeeper(parts.tokens, parts.store, secret)
  const line: Line = { ...parts, doorkeeper }
  server.pre((request, response, next) => {
    const isOurs = request.getPath().startsWith('/v3/')
    next(isOurs && answerCors(request, response, parts.origins) ? false : undefined)
  })
  addConversationRoutes(server, line)
  addActivityRoutes(server, line)
  addResumeRoutes(server, line)
  addUnderstandRoute(server, line)
  return addStreamUpgrade(server.server, line)
}
