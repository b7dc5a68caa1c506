import { LowdbStore } from '../../../../adapters/storage/lowdb/lowdb-store.ts'
import { aFolder, textsIn } from '../../../builders/a-folder.ts'
import { storeContract } from '../store-contract.ts'

storeContract('lowdb', async () => {
  const folder = aFolder()
  const onBroken = (fault: Error) => {
    throw fault
  }
  return {
    open: () => LowdbStore.open({ folder, onBroken }),
    remains: async () => textsIn(folder),
  }
})
