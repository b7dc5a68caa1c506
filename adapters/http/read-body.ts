import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal.ts'

/** Nested deeper than this, JSON parses but can no longer be written without overflowing the stack. */
const DEEPEST = 64

/**
 * The whole body of a request.
 * @param limit in bytes.
 * @throws Refusal 415 for a compressed body, whose real size shows only when it is unpacked; 413 for
 * a larger one.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity')
    throw new Refusal(415, 'UnsupportedEncoding', 'Send the body without Content-Encoding.')
  const pieces: Buffer[] = []
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  // Most bodies have come with the head of their request, and are read at once.
  if (request.complete) return whole(request, limit)
  let length = 0
  // Not destroyed at an early end: the refusal goes back over the same socket.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    length += piece.length
    if (length > limit) throw tooLarge(limit)
    pieces.push(piece)
  }
  return Buffer.concat(pieces, length)
}

function whole(request: IncomingMessage, limit: number): Buffer {
  const body: Buffer = request.read() ?? Buffer.alloc(0)
  if (body.length > limit) throw tooLarge(limit)
  return body
}

/** A body as JSON; an empty one is `undefined`. @throws Refusal 400 when it is none, or nested too deep. */
export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw new Refusal(400, 'BadJson', 'The body is not valid JSON.')
  }
  if (isDeeper(value, DEEPEST)) throw new Refusal(400, 'TooDeep', 'The JSON is nested too deep.')
  return value
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}

function tooLarge(limit: number): Refusal {
  return new Refusal(413, 'TooLarge', `The body may have at most ${limit} bytes.`)
}
