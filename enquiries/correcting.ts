import { CorrectableField, type Correction } from './aftermath.ts'
import { deliveryOf, toPartner } from './deliveries.ts'
import type { Enquiry } from './enquiry.ts'
import { type Moved, noted, partnerOf } from './life.ts'
import { titleOf } from './title-of.ts'

/** What the company wants to stand there; a part that is left out stays, an empty phone number goes. */
export type Corrected = Partial<Record<CorrectableField, string>>

/** States in which nothing is corrected any more. */
const OVER = ['closed', 'withdrawn', 'erased']

/** The company corrects what it filed; a partner that has the enquiry sees exactly what changed. */
export function correctEnquiry(
  enquiry: Enquiry,
  corrected: Corrected,
  at: string,
): Moved | undefined {
  const now = correctable(enquiry)
  const corrections = CorrectableField.options.flatMap((field): Correction[] => {
    const [was, is] = [now[field], corrected[field]?.trim()]
    if (is === undefined || is === was || (is === '' && field !== 'phone')) return []
    return [{ at, field, was, is }]
  })
  if (corrections.length === 0 || OVER.includes(enquiry.state)) return undefined
  const fields = corrections.map(({ field }) => field).join(' ')
  const changed: Enquiry = {
    ...corrections.reduce(applied, noted(enquiry, 'corrected', { part: 'company' }, at, fields)),
    corrections: [...(enquiry.corrections ?? []), ...corrections],
  }
  const partner = partnerOf(changed)
  const deliveries = partner ? [deliveryOf(changed, 'corrected', toPartner(partner), at)] : []
  return { enquiry: changed, deliveries }
}

/** What stands there now, by the names under which it can be corrected; empty where nothing does. */
export function correctable({ need, organisation, contact }: Enquiry) {
  return {
    need: need.text,
    organisation: organisation.name,
    place: organisation.place,
    name: contact.name,
    email: contact.email,
    phone: contact.phone ?? '',
  } satisfies Record<CorrectableField, string>
}

function applied(enquiry: Enquiry, { field, is }: Correction): Enquiry {
  const { need, organisation, contact } = enquiry
  switch (field) {
    case 'need': {
      // The heart of the old text may hold just what had to go.
      const { core: _old, ...rest } = need
      return { ...enquiry, need: { ...rest, text: is, title: titleOf(is) } }
    }
    case 'organisation':
      return { ...enquiry, organisation: { ...organisation, name: is } }
    case 'place': {
      const { municipality: _old, ...rest } = organisation
      return { ...enquiry, organisation: { ...rest, place: is } }
    }
    case 'name':
    case 'email':
      return { ...enquiry, contact: { ...contact, [field]: is } }
    case 'phone': {
      const { phone: _old, ...rest } = contact
      return { ...enquiry, contact: is === '' ? rest : { ...rest, phone: is } }
    }
  }
}
