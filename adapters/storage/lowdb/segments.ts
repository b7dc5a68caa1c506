import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Change } from '../../../bot/dossier.ts'
import { readFrames } from './frame.ts'

/** What one journal record holds: the change that brought a conversation to this version. */
export type JournalRecord = { id: string; version: number; change: Change }

const RecordShape = z.custom<JournalRecord>(
  (value) =>
    z
      .object({
        id: z.string(),
        version: z.number().int().positive(),
        change: z.object({}).loose(),
      })
      .safeParse(value).success,
  'not a journal record',
)

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

/** The whole records of a journal file, and the length up to the first broken one. */
export function readSegment(path: string): { records: JournalRecord[]; length: number } {
  const { payloads, end } = readFrames(readFileSync(path))
  const records = payloads.map((payload) => RecordShape.parse(JSON.parse(payload.toString('utf8'))))
  return { records, length: end }
}

export function removeSegments(folder: string, upTo: number): void {
  for (const number of segmentsIn(folder))
    if (number <= upTo) rmSync(segmentPath(folder, number), { force: true })
}
