import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Dossier } from '../../../bot/dossier.ts'
import type { Delivery } from '../../../enquiries/delivery.ts'
import type { Shelf } from '../archive/shelf.ts'
import { realDisk } from './disk.ts'
import { Documents } from './documents.ts'
import { takeLock } from './lock-file.ts'
import { LowdbStore } from './lowdb-store.ts'
import { takeSnapshot } from './snapshot.ts'

/** What belongs to the store; the signing key and the mails in the folder do not. */
const OURS = /^(conversations|enquiries|index|outbox\.json|journal-\d+\.log)$/
/** Dossiers that are written before the next are read. */
const AT_ONCE = 200

/** The dossiers of a data folder. */
export function lowdbShelf(folder: string): Shelf {
  return {
    name: `the data folder ${folder}`,
    dossiers: () => dossiersIn(folder),
    async replaceBy(dossiers) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const giveLockBack = takeLock(join(folder, 'lock'), raise)
      try {
        const fresh = join(folder, `restored-${Date.now()}`)
        await writeAll(fresh, dossiers)
        moveOurs(folder, join(folder, `replaced-${Date.now()}`))
        moveOurs(fresh, folder)
        rmSync(fresh, { recursive: true })
      } finally {
        giveLockBack()
      }
    },
  }
}

async function* dossiersIn(folder: string): AsyncGenerator<Dossier> {
  if (!existsSync(folder)) return
  const snapshot = takeSnapshot(folder)
  try {
    // Brings the documents of the snapshot to what its journal says.
    const store = await LowdbStore.open({ folder: snapshot, onBroken: raise })
    await store.close()
    yield* new Documents(snapshot, realDisk, raise).dossiers()
  } finally {
    rmSync(snapshot, { recursive: true })
  }
}

async function writeAll(folder: string, dossiers: AsyncIterable<Dossier>): Promise<void> {
  mkdirSync(folder, { mode: 0o700 })
  const documents = new Documents(folder, realDisk, raise)
  const outbox: Record<'pending' | 'failed', Delivery[]> = { pending: [], failed: [] }
  let some: Dossier[] = []
  const write = async () => {
    await documents.write(some, outbox.pending, outbox.failed)
    some = []
  }
  for await (const dossier of dossiers) {
    some.push(dossier)
    for (const delivery of dossier.deliveries)
      if (delivery.state === 'pending' || delivery.state === 'failed')
        outbox[delivery.state].push(delivery)
    if (some.length === AT_ONCE) await write()
  }
  await write()
}

/** Moves what belongs to the store from one folder to another. */
function moveOurs(from: string, to: string): void {
  for (const name of readdirSync(from).filter((one) => OURS.test(one))) {
    mkdirSync(to, { recursive: true, mode: 0o700 })
    renameSync(join(from, name), join(to, name))
  }
}

function raise(fault: Error): never {
  throw fault
}
