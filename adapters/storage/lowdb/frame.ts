import { crc32 } from 'node:zlib'

/** The record separator of RFC 7464: a byte that never occurs inside JSON. */
const MARK = 0x1e
const HEADER = 9

/**
 * One journal record on disk: mark (1 byte), length (4 bytes, big endian), CRC-32 of the
 * payload (4 bytes), payload. A record that was cut anywhere, or changed, fails one of these.
 * @param payload one JSON text
 */
export function frame(payload: Buffer): Buffer {
  const header = Buffer.allocUnsafe(HEADER)
  header.writeUInt8(MARK, 0)
  header.writeUInt32BE(payload.length, 1)
  header.writeUInt32BE(crc32(payload), 5)
  return Buffer.concat([header, payload])
}

/** The whole records of a journal in order, and how many bytes between and after them are none. */
export type Frames = { payloads: Buffer[]; damaged: number; torn: number }

export function readFrames(journal: Buffer): Frames {
  const payloads: Buffer[] = []
  let damaged = 0
  let end = 0
  for (let at = journal.indexOf(MARK); at >= 0; at = journal.indexOf(MARK, Math.max(at + 1, end))) {
    const payload = payloadAt(journal, at)
    if (!payload) continue
    payloads.push(payload)
    damaged += at - end
    end = at + HEADER + payload.length
  }
  return { payloads, damaged, torn: journal.length - end }
}

function payloadAt(journal: Buffer, at: number): Buffer | undefined {
  if (at + HEADER > journal.length) return undefined
  const length = journal.readUInt32BE(at + 1)
  const payload = journal.subarray(at + HEADER, at + HEADER + length)
  const isWhole = payload.length === length && length > 0
  return isWhole && crc32(payload) === journal.readUInt32BE(at + 5) ? payload : undefined
}
