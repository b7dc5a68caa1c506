import type { AlsoBy } from './change-of.ts'
import { erasePast, type KeepFor, keptSince } from './past-keeping.ts'
import type { Store } from './store.ts'
import { talkErased } from './talk-moves.ts'

type Parts = {
  store: Pick<Store, 'silentSince' | 'transact'>
  keepFor: KeepFor
  alsoBy: AlsoBy
  /** Called when something was erased, for what is remembered of it elsewhere. */
  onErased: () => void
}

/** Erases all that may not be kept any longer at a moment; gives how many conversations that were. */
export type EraseOld = (now: string) => Promise<number>

export function makeEraseOld({ store, keepFor, alsoBy, onErased }: Parts): EraseOld {
  return async (now) => {
    let erased = 0
    for await (const id of store.silentSince(keptSince(now, keepFor))) {
      await store.transact(id, (dossier) => {
        const change = erasePast(dossier, keepFor, now)
        if (!change) return undefined
        erased += 1
        // Cards that show an enquiry are to show that it is gone.
        const cards = alsoBy([], change.enquiries ?? [])
        return { ...change, deliveries: [...cards, ...talkErased(dossier, now)] }
      })
    }
    if (erased > 0) onErased()
    return erased
  }
}
