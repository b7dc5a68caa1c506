import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askDatabase } from '../builders/ask-database.ts'
import type { Plan } from './plan.ts'
import { type Stored, storedInDatabase, storedInFolder } from './stored.ts'

/** Where an engine is killed. */
export type Ground = {
  engine: Plan['engine']
  /** A new place for it to keep things. */
  place(name: string): Promise<string>
  /** What a process left in such a place. */
  stored(place: string): Promise<Stored>
  /** A folder for what its processes say. */
  words: string
  leave(): void
}

export function folders(): Ground {
  const root = mkdtempSync(join(tmpdir(), 'faults-'))
  return {
    engine: 'lowdb',
    place: async (name) => join(root, name),
    stored: async (folder) => storedInFolder(folder),
    words: root,
    leave: () => rmSync(root, { recursive: true }),
  }
}

/** @param urlOf the address of a database of this name on a server */
export function databases(urlOf: (name: string) => string): Ground {
  const root = mkdtempSync(join(tmpdir(), 'faults-'))
  return {
    engine: 'postgres',
    async place(name) {
      await askDatabase(urlOf('postgres'), `CREATE DATABASE ${name}`)
      return urlOf(name)
    },
    stored: storedInDatabase,
    words: root,
    leave: () => rmSync(root, { recursive: true }),
  }
}
