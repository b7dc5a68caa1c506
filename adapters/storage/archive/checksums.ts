import { createHash } from 'node:crypto'
import type { Dossier } from '../../../bot/dossier.ts'

/** The checksum of every dossier, by the id of its conversation. */
export type Checksums = Map<string, string>

export async function checksumsOf(dossiers: AsyncIterable<Dossier>): Promise<Checksums> {
  const sums: Checksums = new Map()
  for await (const dossier of dossiers) sums.set(dossier.id, checksumOf(dossier))
  return sums
}

/** SHA-256 of everything in a dossier; the order in which an engine keeps its fields does not count. */
export function checksumOf(dossier: Dossier): string {
  return createHash('sha256').update(JSON.stringify(dossier, inOrder)).digest('hex')
}

/** How many dossiers stand in only one of two places, or differ. */
export function differences(one: Checksums, other: Checksums) {
  const isIn = (sums: Checksums) => (id: string) => sums.has(id)
  const shared = [...one.keys()].filter(isIn(other))
  return {
    missing: one.size - shared.length,
    unexpected: other.size - shared.length,
    different: shared.filter((id) => one.get(id) !== other.get(id)).length,
  }
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
