import type { Logger } from 'pino'
import type { Request, Response, Server } from 'restify'
import Router from 'restify/lib/router.js'
import RestifyServer from 'restify/lib/server.js'
import { setSecurityHeaders } from './security-headers.ts'
import { sendJson } from './send-json.ts'

/**
 * A restify server with what every answer needs. It logs each request by its route, never by its
 * address, in which tokens stand.
 * @param secure served over https, also when a proxy in front does that.
 */
export function makeServer({ log, secure }: { log: Logger; secure: boolean }): Server {
  const router = new Router({ ignoreTrailingSlash: true, log })
  const server = new RestifyServer({ name: '', router, log })
  server.pre((request, response, next) => {
    response.removeHeader('Server')
    setSecurityHeaders(response, request.headers.host ?? 'localhost', secure)
    next()
  })
  for (const [event, status, message] of [
    ['NotFound', 404, 'There is nothing at this address.'],
    ['MethodNotAllowed', 405, 'This address does not take that method.'],
  ] as const) {
    server.on(event, (_request: Request, response: Response, _fault: Error, done: () => void) => {
      sendJson(response, status, { error: { code: event, message } })
      done()
    })
  }
  // Without a listener restify would write the whole request, its Authorization header too, to the log.
  server.on('uncaughtException', (_request: Request, response: Response, _route, fault: Error) => {
    log.error({ err: fault }, 'a handler threw')
    if (response.headersSent) return
    sendJson(response, 500, { error: { code: 'Fault', message: 'Something went wrong here.' } })
  })
  server.on('after', (request: Request, response: Response, route: unknown) => {
    const { method } = request
    const took = Date.now() - request.time()
    log.debug({ method, route: pathOf(route), status: response.statusCode, took }, 'answered')
  })
  return server
}

/** A route's own path, with names in place of values. */
function pathOf(route: unknown): string {
  const hasPath = typeof route === 'object' && route !== null && 'path' in route
  return hasPath ? String(route.path) : 'none'
}
