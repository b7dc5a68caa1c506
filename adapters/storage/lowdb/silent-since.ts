import { lastSaidAt } from '../../../bot/dossier.ts'
import type { Documents } from './documents.ts'
import type { Memory } from './memory.ts'

/** Conversations in which something was said, the last of it before this moment. */
export async function* silentSince(
  before: string,
  memory: Memory,
  documents: Documents,
): AsyncGenerator<string> {
  const isSilent = (at: string | undefined) => at !== undefined && at < before
  // Of these the documents may be behind.
  const recent = new Map(memory.all().map((dossier) => [dossier.id, lastSaidAt(dossier)]))
  for (const [id, at] of recent) if (isSilent(at)) yield id
  for await (const { id, log } of documents.logs())
    if (!recent.has(id) && isSilent(lastSaidAt({ log }))) yield id
}
