import type { Language } from '../knowledge/language.ts'
import type { OrganisationKind, OrganisationSize, Stage } from './codes.ts'
import { findContactDetails } from './contact-details.ts'
import { cover } from './cover.ts'
import type { DataAtHand, Enquiry } from './enquiry.ts'
import { nameFinder } from './name-finder.ts'

/** What a partner sees of an enquiry before it accepts: the need, not the asker. */
export type OfferView = {
  language: Language
  need: { text: string; core?: string; title: string }
  focusAreas: string[]
  needType: string
  partnerRole?: string
  stage?: Stage
  data?: DataAtHand
  /** In the visitor's own words. */
  desiredDate?: string
  /** Absent for a place the hub does not know, and where it would name the asker. */
  municipality?: string
  kind?: OrganisationKind
  /** The exact number of people stays out: with the municipality it may tell who asks. */
  size?: OrganisationSize
  sector?: string
  /** What was covered in text, core, title and date, as it stands there, each once. */
  masked: string[]
}

type Asked = Pick<Enquiry, 'need' | 'organisation' | 'contact' | 'language'>

/**
 * The enquiry without the names of organisation and contact and without e-mail addresses,
 * phone and registration numbers and web addresses, also inside the need; covered by `▮▮▮`.
 */
export function offerView(enquiry: Asked): OfferView {
  const { need, organisation, language } = enquiry
  const { focusAreas, needType, partnerRole, stage, data, desiredDate } = need
  const { kind, size, sector } = organisation
  const coverAsker = askerCover(enquiry)
  const free = [need.text, need.core, need.title, desiredDate?.words]
  const texts = free.map((one = '') => coverAsker(one))
  const [text = '', core = '', title = '', date = ''] = texts.map((covered) => covered.text)
  return {
    language,
    need: { text, ...(need.core === undefined ? {} : { core }), title },
    focusAreas: [...focusAreas],
    needType,
    ...(partnerRole && { partnerRole }),
    ...(stage && { stage }),
    ...(data && { data }),
    ...(date && { desiredDate: date }),
    ...shownMunicipality(organisation),
    ...(kind && { kind }),
    ...(size && { size }),
    ...(sector && { sector }),
    masked: [...new Set(texts.flatMap((covered) => covered.masked))],
  }
}

/** Covers in any text what tells who asks; also says what was covered. */
export function askerCover({ organisation, contact }: Pick<Asked, 'organisation' | 'contact'>) {
  const findNames = nameFinder(organisation, contact)
  return (text: string) =>
    cover(text, (plain) => [...findContactDetails(plain), ...findNames(plain)])
}

/** A municipality that asks for itself would be named by its place. */
function shownMunicipality({ name, municipality }: Enquiry['organisation']) {
  if (municipality === undefined || /gemeente|municipality/i.test(name)) return {}
  return { municipality }
}
