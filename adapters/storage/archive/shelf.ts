import type { Dossier } from '../../../bot/dossier.ts'
import type { Settings } from '../../../bot/settings.ts'
import { lowdbShelf } from '../lowdb/lowdb-shelf.ts'
import { postgresShelf } from '../postgres/postgres-shelf.ts'

/** All that a store holds, as a whole: to be copied, compared, kept aside and put back. */
export type Shelf = {
  /** Where it is, for people; without a password. */
  name: string
  /** Every dossier as of one moment, also while processes work with them. */
  dossiers(): AsyncIterable<Dossier>
  /**
   * Puts dossiers, as they are, in the place of all that is there: whole, or nothing changes.
   * @throws Error with a sentence for the operator when that cannot be now.
   */
  replaceBy(dossiers: AsyncIterable<Dossier>): Promise<void>
}

/** The shelf of the store that a server with these settings uses. */
export function shelfOf({ databaseUrl, dataDir }: Settings): Shelf {
  return databaseUrl ? postgresShelf(databaseUrl) : lowdbShelf(dataDir)
}
