import { type Pixel, png } from './png.ts'

type Point = readonly [x: number, y: number]

/** The hub's mark in its own square of 32: one point with five areas around it. */
const MIDDLE: Point = [16, 16]
const AREAS: readonly Point[] = [
  [16, 4],
  [27.4, 12.3],
  [23, 25.7],
  [9, 25.7],
  [4.6, 12.3],
]
const MARK = 32

/** The site's own deep blue. */
const DEEP = [0x0b, 0x3c, 0x55] as const

export const ACCENT = `#${DEEP.map((part) => part.toString(16).padStart(2, '0')).join('')}`

/** 192 pixels, the mark in white on the hub's colour, clear of the corners that Teams rounds off. */
export function colourIcon(): Uint8Array {
  const cover = coverOfMark(192, 112)
  return png(192, (x, y) => {
    const white = cover(x, y)
    const [red, green, blue] = DEEP.map((part) => Math.round(part + (255 - part) * white))
    return [red ?? 0, green ?? 0, blue ?? 0, 255]
  })
}

/** 32 pixels, the mark in white on nothing, as Teams wants it. */
export function outlineIcon(): Uint8Array {
  const cover = coverOfMark(32, 30)
  return png(32, (x, y): Pixel => [255, 255, 255, Math.round(255 * cover(x, y))])
}

/** How much of each pixel the mark covers, from 0 to 1, when it is drawn `wide` pixels in the middle. */
function coverOfMark(size: number, wide: number): (x: number, y: number) => number {
  const scale = wide / MARK
  const edge = (size - wide) / 2
  return (x, y) => {
    const at: Point = [(x + 0.5 - edge) / scale, (y + 0.5 - edge) / scale]
    return Math.min(1, Math.max(0, 0.5 - distanceToMark(at) * scale))
  }
}

/** To its nearest edge, in its own units; below 0 inside. */
function distanceToMark(at: Point): number {
  const shapes = AREAS.flatMap((area) => [
    distance(at, area) - 3,
    distanceToLine(at, MIDDLE, area) - 1,
  ])
  return Math.min(distance(at, MIDDLE) - 5, ...shapes)
}

function distance([x, y]: Point, [toX, toY]: Point): number {
  return Math.hypot(x - toX, y - toY)
}

function distanceToLine([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [wide, high] = [toX - fromX, toY - fromY]
  const along = ((x - fromX) * wide + (y - fromY) * high) / (wide ** 2 + high ** 2)
  const share = Math.min(1, Math.max(0, along))
  return distance([x, y], [fromX + share * wide, fromY + share * high])
}
