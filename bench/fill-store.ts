import { LowdbStore } from '../adapters/storage/lowdb/lowdb-store.ts'
import type { OpenStore } from '../adapters/storage/open-store.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import { quickDisk } from '../test/adapters/storage/lowdb/quick-disk.ts'
import { manyEnquiries } from './many-enquiries.ts'

/** Turns that share one write to disk. */
const AT_ONCE = 1_000

/** Files so many enquiries in a data folder, without waiting for the disk: that is not measured. */
export async function fillFolder(folder: string, count: number, known: Knowledge): Promise<void> {
  const onBroken = (fault: Error) => {
    throw fault
  }
  const checkpointAfter = Number.MAX_SAFE_INTEGER
  const store = await LowdbStore.open({ folder, onBroken, disk: quickDisk, checkpointAfter })
  await fillStore(store, count, known)
}

/** Files so many enquiries, each in a conversation of its own, and closes the store. */
export async function fillStore(store: OpenStore, count: number, known: Knowledge): Promise<void> {
  const enquiries = manyEnquiries(count, known)
  for (let at = 0; at < count; at += AT_ONCE)
    await Promise.all(
      enquiries
        .slice(at, at + AT_ONCE)
        .map((one) => store.transact(one.conversation, () => ({ enquiries: [one] }))),
    )
  await store.close()
}
