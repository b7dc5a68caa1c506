import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/**
 * Serves three sites that have the chat, from an address of their own. Their content security policy
 * allows the hub what the chat needs, and nothing else.
 * @param hub gives the address of the chat's server, without a slash at the end.
 * @param port 0 takes a free one.
 */
export async function serveExampleSites(hub: () => string, port: number) {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const type = TYPES[extname(name)]
    const path = join(import.meta.dirname, name)
    if (!/^[a-z]+\.[a-z]+$/.test(name) || !type || !existsSync(path)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy(hub()) })
    response.end(readFileSync(path, 'utf8').replaceAll('https://intake.example', hub()))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return { url: `http://localhost:${taken}`, close: () => server.close() }
}

function policy(hub: string): string {
  const socket = hub.replace(/^http/, 'ws')
  return [
    "default-src 'none'",
    `script-src 'self' ${hub}`,
    `connect-src ${hub} ${socket}`,
    "style-src 'self'",
    'img-src data:',
  ].join('; ')
}
