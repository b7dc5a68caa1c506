import { onTestFinished } from 'vitest'
import { type LowdbOptions, LowdbStore } from '../../../../adapters/storage/lowdb/lowdb-store.ts'
import { aFolder } from '../../../builders/a-folder.ts'

/** An open lowdb store, closed after the test; `faults` and `broken` gather what it reports. */
export async function aLowdbStore(given: Partial<LowdbOptions> = {}) {
  const folder = given.folder ?? aFolder()
  const faults: Error[] = []
  const broken: Error[] = []
  const store = await LowdbStore.open({
    onBroken: (fault) => broken.push(fault),
    onFault: (fault) => faults.push(fault),
    ...given,
    folder,
  })
  onTestFinished(() => store.close())
  return { store, folder, faults, broken }
}
