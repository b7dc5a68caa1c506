import type { EnquirySummary } from '../enquiries/summary.ts'
import type { EnquiryQuery } from './enquiry-query.ts'
import type { Store } from './store.ts'

/** Every enquiry that a query asks for, however many pages that takes. */
export async function allEnquiries(
  store: Pick<Store, 'enquiries'>,
  query: Omit<EnquiryQuery, 'limit' | 'after'>,
): Promise<EnquirySummary[]> {
  const all: EnquirySummary[] = []
  let after: string | undefined
  do {
    const page = await store.enquiries({ ...query, limit: 500, ...(after ? { after } : {}) })
    all.push(...page.found)
    after = page.next
  } while (after)
  return all
}
