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
  const count = () =>
    store.counts().then(({ open }) => {
      terms.open = open
    }, onFault)
  store.onCommit(({ enquiries }) => {
    if (enquiries.length > 0) void count()
  })
  void count()
  return terms
}
