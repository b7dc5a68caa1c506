import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Change } from '../../../bot/dossier.ts'
import { readFrames } from './frame.ts'
import { parseStored } from './parse-stored.ts'

/** What one journal record holds: the change that brought a conversation to this version. */
export const JournalRecord = z.object({
  schema: z.literal(1),
  id: z.string(),
  version: z.number().int().positive(),
  change: Change,
})
export type JournalRecord = z.infer<typeof JournalRecord>

/** The records that can be read, and how many bytes between and after them cannot. */
export type Segment = { records: JournalRecord[]; damaged: number; torn: number }

const NAME = /^journal-(\d{8})\.log$/

/** Numbers of the journal files in a folder, oldest first. */
export function segmentsIn(folder: string): number[] {
  return readdirSync(folder)
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other)
}

export function segmentPath(folder: string, number: number): string {
  return join(folder, `journal-${String(number).padStart(8, '0')}.log`)
}

/** @throws WrittenByNewer when a record has a schema this program does not know yet. */
export function readSegment(path: string): Segment {
  const { payloads, damaged, torn } = readFrames(readFileSync(path))
  const segment: Segment = { records: [], damaged, torn }
  for (const payload of payloads) {
    const record = parseStored(payload.toString('utf8'), JournalRecord, path)
    if (record) segment.records.push(record)
    else segment.damaged += payload.length
  }
  return segment
}
