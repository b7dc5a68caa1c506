import { applyChange, type Dossier, emptyDossier } from '../dossier.ts'
import type { Store } from '../store.ts'

/** A store of one conversation, which lasts as long as the program. */
export function oneDossier(id: string): {
  store: Pick<Store, 'transact'>
  current: () => Dossier
} {
  let dossier = emptyDossier(id)
  return {
    current: () => dossier,
    store: {
      async transact(_id, decide) {
        const change = decide(dossier)
        if (change) dossier = applyChange(dossier, change)
        return dossier
      },
    },
  }
}
