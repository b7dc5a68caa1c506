import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readArchive, writeArchive } from '../../adapters/storage/archive/archive-file.ts'
import { checksumsOf, differences } from '../../adapters/storage/archive/checksums.ts'
import { type Shelf, shelfOf } from '../../adapters/storage/archive/shelf.ts'
import type { Dossier } from '../dossier.ts'
import { readSettings } from '../settings.ts'
import { runCommand, UsageFault } from './run-command.ts'

const USAGE = `npm run storage -- COMMAND

The store is the database of DATABASE_URL when that is set, and the data folder of DATA_DIR else.
  backup FILE       writes everything in the store to a file, also while the program runs
  verify [FILE]     reads everything in the store, and compares it with such a file
  restore FILE      puts everything in such a file into the store, which has to be empty
  copy              puts everything in the data folder into the database, which has to be empty
  --replace         with restore or copy: in the place of all that is there`

/** Something that the operator has to do first. */
class OperatorsFault extends Error {}

type Dossiers = () => AsyncIterable<Dossier>

async function main(args: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const { values, positionals } = parsed(args)
  const [command, file, ...more] = positionals
  if (more.length > 0) throw new UsageFault('That is too much.')
  const settings = readSettings(environment)
  const store = shelfOf(settings)
  if (command === 'backup' && file) return backup(store, file)
  if (command === 'verify') return verify(store, file)
  if (command === 'restore' && file) return fill(store, () => readArchive(file), file, values)
  if (command === 'copy' && !file) {
    if (!settings.databaseUrl) throw new OperatorsFault('Set DATABASE_URL to where it is to go.')
    const folder = shelfOf({ ...settings, databaseUrl: undefined })
    return fill(store, () => folder.dossiers(), folder.name, values)
  }
  throw new UsageFault('That is no command.')
}

const parsed = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  })

async function backup(store: Shelf, file: string): Promise<void> {
  if (existsSync(file)) throw new OperatorsFault(`${file} is there already.`)
  const count = await writeArchive(file, store.dossiers())
  const kept = await checksumsOf(readArchive(file))
  if (kept.size !== count) throw new OperatorsFault(`${file} holds ${kept.size} of ${count}.`)
  console.log(`${count} conversations of ${store.name} are in ${file}, which was read back whole.`)
}

async function verify(store: Shelf, file: string | undefined): Promise<void> {
  const sums = await checksumsOf(store.dossiers())
  if (file) compare(await checksumsOf(readArchive(file)), sums, `${file} and ${store.name}`)
  else console.log(`${sums.size} conversations of ${store.name} can be read whole.`)
}

async function fill(
  store: Shelf,
  dossiers: Dossiers,
  source: string,
  { replace }: { replace: boolean },
): Promise<void> {
  // An archive that is broken must not have taken the place of anything.
  const expected = await checksumsOf(dossiers())
  if (!replace && !(await isEmpty(store)))
    throw new OperatorsFault(
      `There is something in ${store.name}; --replace puts this in its place.`,
    )
  await store.replaceBy(dossiers())
  compare(expected, await checksumsOf(store.dossiers()), `${source} and ${store.name}`)
}

async function isEmpty(store: Shelf): Promise<boolean> {
  for await (const _ of store.dossiers()) return false
  return true
}

function compare(expected: Map<string, string>, found: Map<string, string>, between: string): void {
  const { missing, unexpected, different } = differences(expected, found)
  if (missing + unexpected + different > 0)
    throw new OperatorsFault(
      `Between ${between}: ${missing} missing, ${unexpected} unexpected, ${different} different.`,
    )
  console.log(`${expected.size} conversations are the same in ${between}, by SHA-256.`)
}

try {
  await runCommand(USAGE, (args) => main(args, process.env))
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exitCode = 1
}
