import type { Enquiry } from '../../enquiries/enquiry.ts'
import { acceptedOffer } from '../../enquiries/life.ts'
import { askerCover } from '../../enquiries/offer-view.ts'
import type { Language } from '../../knowledge/language.ts'
import { FIELDS } from './code-words.ts'
import type { Fact } from './letters/letter-text.ts'
import { PARTNER_NOTES } from './letters/partner-note-words.ts'

/** What the company changed since an offer was made, as its partner may see it; latest last. */
export function shownCorrections(enquiry: Enquiry, partner: string, language: Language): Fact[] {
  const words = PARTNER_NOTES[language].corrected
  const offer = enquiry.offers.findLast((one) => one.partner === partner)
  const showsAll = acceptedOffer(enquiry)?.partner === partner
  const coverAsker = askerCover(enquiry)
  const since = (enquiry.corrections ?? []).filter(({ at }) => offer && at >= offer.offeredAt)
  return since.map(({ field, was, is }) => {
    const shown = showsAll ? { was, is } : { was: coverAsker(was).text, is: coverAsker(is).text }
    const value = [
      ...(was === '' ? [] : [`${words.was}: ${shown.was}`]),
      is === '' ? words.gone : `${words.is}: ${shown.is}`,
    ].join('\n')
    const isShown = showsAll || field === 'need'
    return { label: FIELDS[field][language], value: isShown ? value : words.hidden }
  })
}
