import { type Agent, request as send } from 'node:http'

/** Asks a server for JSON, under one address. */
export type JsonClient = {
  get(path: string): Promise<unknown>
  post(path: string, body: object, token?: string): Promise<unknown>
}

/**
 * Speaks JSON with a server as a page of its site would. `node:http` costs the load less than `fetch`.
 * Its promises reject with what was answered, where that is no success.
 */
export function jsonClient(site: string, base: string, agent: Agent): JsonClient {
  const ask = (method: string, path: string, text?: string, token?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const headers = {
        ...(text === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        origin: site,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      }
      const request = send(`${site}${base}${path}`, { method, agent, headers })
      // A server closes a connection that was idle for five seconds, maybe just as it is used again.
      request.on('error', (fault) => {
        if (request.reusedSocket) ask(method, path, text, token).then(resolve, reject)
        else reject(fault)
      })
      request.on('response', (response) => {
        const pieces: Buffer[] = []
        response.on('error', reject)
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () => {
          const answer = Buffer.concat(pieces).toString()
          if ((response.statusCode ?? 500) < 300) resolve(JSON.parse(answer))
          else reject(new Error(`${path} was refused: ${response.statusCode} ${answer}`))
        })
      })
      request.end(text)
    })
  return {
    get: (path) => ask('GET', path),
    post: (path, body, token) => ask('POST', path, JSON.stringify(body), token),
  }
}
