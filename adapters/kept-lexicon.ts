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
import { type Indexes, indexesOf } from '../knowledge/indexes.ts'
import { buildLexicon, type Lexicon } from '../knowledge/lexicon.ts'
import type { Knowledge } from '../knowledge/schema.ts'

const ROOT = join(import.meta.dirname, '..')
/** Beside what Node compiled: who installs the packages anew makes both anew. */
const KEPT = join(ROOT, 'node_modules/.cache/indexes')
const MOST_KEPT = 4
const DIGEST_BYTES = 32

const digestOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

/** A name for all that indexes follow from: the knowledge, the code that makes them, packages, Node. */
function nameFor({ version }: Knowledge): string {
  const code = readdirSync(join(ROOT, 'knowledge'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join('knowledge', path))
  const hash = createHash('sha256').update(`${version} ${process.version}`)
  for (const path of ['package-lock.json', ...code.sort()])
    hash.update(path).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex')
}

/** What was kept; undefined where there is none, or where it is not what was written. */
function readKept(file: string): Indexes | undefined {
  try {
    const bytes = readFileSync(file)
    const content = bytes.subarray(0, -DIGEST_BYTES)
    return digestOf(content).equals(bytes.subarray(-DIGEST_BYTES))
      ? deserialize(content)
      : undefined
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

function keep(indexes: Indexes, folder: string, name: string): void {
  const content = serialize(indexes)
  const fresh = join(folder, `${name}.${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(fresh, Buffer.concat([content, digestOf(content)]))
    renameSync(fresh, join(folder, name))
    clear(folder)
  } catch {
    // Where nothing may be written, or another process clears at once, they are only made again.
  }
}

/**
 * The lexicon of a hub's knowledge, in a fraction of the time that it takes to make: its indexes are
 * kept in a folder for the next start, and made anew after any change of what they follow from.
 */
export function keptLexicon(knowledge: Knowledge, folder = KEPT): Lexicon {
  const name = nameFor(knowledge)
  const kept = readKept(join(folder, name))
  if (kept) return buildLexicon(knowledge, kept)
  const indexes = indexesOf(knowledge)
  keep(indexes, folder, name)
  return buildLexicon(knowledge, indexes)
}
