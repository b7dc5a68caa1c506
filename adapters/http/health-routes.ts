import type { Server } from 'restify'
import { sendJson } from './send-json.ts'

/** For whoever watches the server: it answers, so it lives; all parts are open before it listens. */
export function addHealthRoutes(server: Server): void {
  for (const path of ['/health/live', '/health/ready'])
    server.get(path, async (_request, response) => sendJson(response, 200, { status: 'ok' }))
}
