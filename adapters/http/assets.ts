import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Request, Response, Server } from 'restify'

/** What a browser loads, by its address here, and the file it was built into. */
const FILES = {
  '/widget/loader.js': ['loader.js', 'text/javascript; charset=utf-8'],
  '/widget/chat.js': ['chat.js', 'text/javascript; charset=utf-8'],
  '/assets/desk.js': ['desk.js', 'text/javascript; charset=utf-8'],
  '/assets/desk.css': ['desk.css', 'text/css; charset=utf-8'],
  '/assets/site.css': ['site.css', 'text/css; charset=utf-8'],
} as const

type Body = Promise<Buffer> | Buffer
type Asset = { type: string; etag: string; plain: Body; gzip: Body; br: Body }

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/**
 * Serves the built files from memory, compressed once, beside the start, which does not wait for it.
 * An address with a version never changes; the others are asked again each time.
 * @throws Error when they were not built.
 */
export function addAssets(server: Server, folder: string): void {
  for (const [address, [file, type]] of Object.entries(FILES)) {
    const asset = readAsset(join(folder, file), type)
    server.get(address, async (request: Request, response: Response) =>
      send(asset, request, response),
    )
  }
}

function readAsset(path: string, type: string): Asset {
  if (!existsSync(path)) throw new Error(`${path} is missing: build it with "npm run build"`)
  const plain = readFileSync(path)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { type, etag, plain, gzip: gzipped(plain), br: brotlied(plain) }
}

async function send({ type, etag, ...bodies }: Asset, request: Request, response: Response) {
  const isVersioned = new URLSearchParams(request.getQuery()).has('v')
  const headers = {
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': isVersioned ? 'public, max-age=31536000, immutable' : 'no-cache',
    // Other sites embed these.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
  if (request.headers['if-none-match'] === etag) {
    response.sendRaw(304, '', headers)
    return
  }
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
  const body = await bodies[encoding]
  response.sendRaw(200, body, {
    ...headers,
    'Content-Type': type,
    'Content-Length': String(body.length),
    ...(encoding === 'plain' ? {} : { 'Content-Encoding': encoding }),
  })
}

function encodingFor(accepted: string): 'br' | 'gzip' | 'plain' {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'plain'
}
