import { openPostgresStore } from '../../../../adapters/storage/postgres/open-postgres-store.ts'
import { aDatabase, textsInDatabase } from '../../../builders/a-database.ts'
import { storeContract } from '../store-contract.ts'

storeContract('postgres', async () => {
  const url = await aDatabase()
  return {
    open: () => openPostgresStore({ url }),
    remains: () => textsInDatabase(url),
  }
})
