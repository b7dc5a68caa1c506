import { sayReasons } from '../../dialogs/say-reasons.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { askerCover, offerView } from '../../enquiries/offer-view.ts'
import type { Language } from '../../knowledge/language.ts'
import type { Knowledge, Partner } from '../../knowledge/schema.ts'

/** Why this partner was named, in sentences that do not tell who asks; strongest first. */
export function offerReasons(
  enquiry: Enquiry,
  partner: Partner,
  knowledge: Knowledge,
  language: Language,
): string[] {
  const coverAsker = askerCover(enquiry)
  const mayShowPlace = offerView(enquiry).municipality !== undefined
  const ranked = enquiry.match.ranked.find((match) => match.partner === partner.id)
  const shown = (ranked?.reasons ?? [])
    .filter(({ kind }) => kind !== 'place' || mayShowPlace)
    .map((reason) => ({
      ...reason,
      words: reason.words.filter((word) => coverAsker(word).masked.length === 0),
    }))
  return sayReasons(shown, partner, knowledge, language)
}
