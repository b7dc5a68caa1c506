import type { Server } from 'restify'
import { sendJson } from './send-json.ts'

/**
 * For whoever watches the server. It answers, so it lives; it is ready for visitors while what they
 * say can be kept.
 */
export function addHealthRoutes(server: Server, isReady: () => Promise<boolean>): void {
  server.get('/health/live', async (_request, response) =>
    sendJson(response, 200, { status: 'ok' }),
  )
  server.get('/health/ready', async (_request, response) => {
    if (await isReady()) sendJson(response, 200, { status: 'ok' })
    else sendJson(response, 503, { status: 'not ready' })
  })
}
