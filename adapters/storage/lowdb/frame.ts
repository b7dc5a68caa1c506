import { crc32 } from 'node:zlib'

const HEADER = 8

/**
 * One journal record on disk: length (4 bytes, big endian), CRC-32 of the payload (4 bytes),
 * payload. A record that was cut anywhere, or changed, fails one of the two.
 */
export function frame(payload: Buffer): Buffer {
  const header = Buffer.allocUnsafe(HEADER)
  header.writeUInt32BE(payload.length, 0)
  header.writeUInt32BE(crc32(payload), 4)
  return Buffer.concat([header, payload])
}

/** The whole records at the front of a journal, and where the first broken one begins. */
export function readFrames(journal: Buffer): { payloads: Buffer[]; end: number } {
  const payloads: Buffer[] = []
  let at = 0
  while (at + HEADER <= journal.length) {
    const payload = journal.subarray(at + HEADER, at + HEADER + journal.readUInt32BE(at))
    const whole = payload.length === journal.readUInt32BE(at)
    if (!whole || payload.length === 0 || crc32(payload) !== journal.readUInt32BE(at + 4)) break
    payloads.push(payload)
    at += HEADER + payload.length
  }
  return { payloads, end: at }
}
