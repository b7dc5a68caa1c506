import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KnowledgeFault, parseKnowledge } from '../knowledge/parse-knowledge.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import { jsonFaultLine } from './json-fault-line.ts'

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Names of the JSON files directly in a folder, in alphabetical order; none when it is not there. */
function jsonFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/**
 * The JSON files of a knowledge folder and of its `partners` folder, as bytes, by their path in the
 * folder (`hub.json`, `partners/tudelft.json`). Throws a `KnowledgeFault` when there is none.
 */
export function readFiles(folder: string): Map<string, Buffer> {
  const paths = [
    ...jsonFilesIn(folder),
    ...jsonFilesIn(join(folder, 'partners')).map((name) => `partners/${name}`),
  ]
  if (paths.length === 0) {
    throw new KnowledgeFault([
      `${folder}: whole folder: has no JSON files. Check the path of the knowledge folder.`,
    ])
  }
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]))
}

/** Some editors on Windows put a byte order mark before the text; it is no part of it. */
const textOf = (bytes: Buffer): string => bytes.toString('utf8').replace(/^\uFEFF/, '')

/** The files, parsed. Throws a `KnowledgeFault` that names file and line of each that is not JSON. */
export function parseFiles(files: ReadonlyMap<string, Buffer>): Map<string, unknown> {
  const parsed = new Map<string, unknown>()
  const faults: string[] = []
  for (const [path, bytes] of files) {
    const text = textOf(bytes)
    try {
      parsed.set(path, JSON.parse(text))
    } catch {
      faults.push(
        `${path}: line ${jsonFaultLine(text)}: is not valid JSON. Look there, and at the end of the line above, for a missing or extra comma, quote or bracket.`,
      )
    }
  }
  if (faults.length > 0) throw new KnowledgeFault(faults)
  return parsed
}

/** A short name for what stands in files: the same gives the same, any change another. */
export function versionOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256')
  for (const [path, bytes] of files) hash.update(path).update('\0').update(bytes).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** The knowledge that stands in files; throws a `KnowledgeFault` that lists every fault found. */
export function knowledgeIn(files: ReadonlyMap<string, Buffer>, version: string): Knowledge {
  return parseKnowledge(parseFiles(files), version)
}

/** The knowledge in a folder; throws a `KnowledgeFault` that lists every fault found. */
export function loadKnowledge(folder: string): Knowledge {
  const files = readFiles(folder)
  return knowledgeIn(files, versionOf(files))
}
