const isComposed = (value: unknown): value is object => typeof value === 'object' && value !== null

/** JSON with sorted keys, so that only a change of content changes it. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value) && !value.some(isComposed)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isComposed(value)) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
  return `{${fields.join(',')}}`
}

/**
 * FNV-1a of the UTF-8 bytes, 64 bits as 16 hexadecimal digits. The 64 bits are held in four parts
 * of 16, lowest first, because small whole numbers are what is multiplied fastest; the prime is
 * 2^40 + 0x1b3.
 */
export function fnv1a64(text: string): string {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2]
  for (const byte of new TextEncoder().encode(text)) {
    a ^= byte
    const first = a * 0x1b3
    const second = b * 0x1b3 + (first >>> 16)
    const third = c * 0x1b3 + (a << 8) + (second >>> 16)
    d = (d * 0x1b3 + (b << 8) + (third >>> 16)) & 0xffff
    a = first & 0xffff
    b = second & 0xffff
    c = third & 0xffff
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, '0')).join('')
}

/** A short name for this content: the same content gives the same, any change another. */
export function contentVersion(files: ReadonlyMap<string, unknown>): string {
  return fnv1a64(canonicalJson(Object.fromEntries(files)))
}
