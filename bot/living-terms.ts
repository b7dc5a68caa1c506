import type { Terms } from '../enquiries/terms.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import type { Store } from './store.ts'

type Knowing = Terms & { open: Record<string, number> }

/** Terms that know how many enquiries each partner has open, as of the latest commit. */
export function livingTerms(
  store: Pick<Store, 'counts' | 'onCommit'>,
  { hub, partners }: Knowledge,
  onFault: (fault: unknown) => void,
): Terms {
  const terms: Knowing = { hub, partners, open: {} }
  let isCounting = false
  let isOutdated = true
  // However fast enquiries come in: one count at a time, and one more when something came meanwhile.
  const count = async () => {
    isOutdated = true
    if (isCounting) return
    isCounting = true
    while (isOutdated) {
      isOutdated = false
      await store.counts().then(({ open }) => {
        terms.open = open
      }, onFault)
    }
    isCounting = false
  }
  store.onCommit(({ enquiries }) => {
    if (enquiries.length > 0) void count()
  })
  void count()
  return terms
}
