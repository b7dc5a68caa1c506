import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { lazily } from '../knowledge/lazily.ts'

const ROOT = join(import.meta.dirname, '..')
/** Beside what Node compiled: who installs the packages anew makes both anew. */
export const KEPT = join(ROOT, 'node_modules/.cache/knowledge')
const MOST_KEPT = 8
const SUM_BYTES = 4

/** A name for what makes it, whatever it is made from: the code, the packages, Node. */
const maker = lazily((): string => {
  const code = readdirSync(join(ROOT, 'knowledge'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join('knowledge', path))
  const hash = createHash('sha256').update(process.version)
  for (const path of ['package-lock.json', ...code.sort()])
    hash.update(path).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex')
})

/** What was kept; undefined where there is none, or where a byte of it is another than was written. */
function readKept<T>(file: string): T | undefined {
  try {
    const bytes = readFileSync(file)
    const content = bytes.subarray(0, -SUM_BYTES)
    const isWhole = crc32(content) === bytes.readUInt32LE(content.length)
    return isWhole ? deserialize(content) : undefined
  } catch {
    return undefined
  }
}

/** Of what is kept all but the newest goes away. */
function clear(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name))
  const newestFirst = files
    .map((file) => ({ file, at: statSync(file).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const { file } of newestFirst.slice(MOST_KEPT)) rmSync(file, { force: true })
}

function keep(made: unknown, folder: string, name: string): void {
  const content = serialize(made)
  const sum = Buffer.alloc(SUM_BYTES)
  sum.writeUInt32LE(crc32(content))
  const fresh = join(folder, `${name}.${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(fresh, Buffer.concat([content, sum]))
    renameSync(fresh, join(folder, name))
    clear(folder)
  } catch {
    // Where nothing may be written, or another process clears at once, it is only made again.
  }
}

/**
 * What `make` gives, in a fraction of the time: it is kept in a folder for the next start, and made
 * anew after any change of `source`, which names what it is made from, of the code or of Node. It
 * must be nothing but data.
 */
export function kept<T>(source: string, make: () => T, folder: string): T {
  const name = createHash('sha256').update(`${maker()} ${source}`).digest('hex')
  const before = readKept<T>(join(folder, name))
  if (before !== undefined) return before
  const made = make()
  keep(made, folder, name)
  return made
}
