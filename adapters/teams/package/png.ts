import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Eight bits a channel, red, green, blue and opacity (PNG, section 11.2.2). */
const FORMAT = [8, 6, 0, 0, 0]

/** Red, green, blue and opacity, each from 0 to 255. */
export type Pixel = [red: number, green: number, blue: number, opacity: number]

/** A square picture as a PNG file; the same pixels give the same bytes on every machine. */
export function png(size: number, pixelAt: (x: number, y: number) => Pixel): Uint8Array {
  const lines = Array.from({ length: size }, (_, y) => [
    0, // no filter
    ...Array.from({ length: size }, (_, x) => pixelAt(x, y)).flat(),
  ])
  const head = Buffer.alloc(8)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([head, Uint8Array.from(FORMAT)])),
    chunk('IDAT', zlibSync(Uint8Array.from(lines.flat()))),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(content))
  return Buffer.concat([length, content, check])
}
