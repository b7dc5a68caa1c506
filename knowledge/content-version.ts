/** JSON with sorted keys, so that only a change of content changes it. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
  return `{${fields.join(',')}}`
}

const halfSize = 2 ** 32
const offsetHigh = 0xcbf29ce4
const offsetLow = 0x84222325

/**
 * FNV-1a of the UTF-8 bytes, 64 bits as 16 hexadecimal digits. The 64 bits are held as two halves
 * of 32, which numbers multiply exactly; the prime is 2^40 + 0x1b3.
 */
export function fnv1a64(text: string): string {
  let high = offsetHigh
  let low = offsetLow
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / halfSize) + ((low << 8) >>> 0)) % halfSize
    low = product % halfSize
  }
  return [high, low].map((part) => part.toString(16).padStart(8, '0')).join('')
}

/** A short name for this content: the same content gives the same, any change another. */
export function contentVersion(files: ReadonlyMap<string, unknown>): string {
  return fnv1a64(canonicalJson(Object.fromEntries(files)))
}
