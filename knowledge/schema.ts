import { z } from 'zod'
import type { CommonQuestion, Exit } from './common-question.ts'
import { Bilingual, Language } from './language.ts'
import type { RequestModel } from './request-model.ts'
import type { TermModel } from './term-model.ts'

const BilingualWords = z.object({ nl: z.array(z.string()), en: z.array(z.string()) })

/** Lines for a person to read, as many in one language as in the other. */
const bilingualLines = (min: number, max: number) => {
  const lines = z.array(z.string().min(1)).min(min).max(max)
  return z
    .strictObject({ nl: lines, en: lines })
    .refine(({ nl, en }) => nl.length === en.length, 'one language has more lines than the other')
}

const Id = z.string().regex(/^[a-z0-9-]+$/)

/** Monday is 1. */
const OpeningHours = z.object({
  days: z.array(z.number().int().min(1).max(7)).min(1),
  from: z.string().regex(/^\d\d:\d\d$/),
  to: z.string().regex(/^\d\d:\d\d$/),
})

/** The hub itself: `hub.json`. */
export const Hub = z.object({
  name: Bilingual,
  region: Bilingual,
  /** In which staff read mail, and cards in Teams that nobody asked for. */
  language: Language.default('nl'),
  /** Who answers for the personal data (GDPR art. 4(7)). */
  controller: z.string(),
  /** The staffed mailbox: Reply-To of every mail, and the way to a person. */
  email: z.email(),
  phone: z.string().optional(),
  privacyEmail: z.email(),
  timeZone: z.string(),
  openingHours: OpeningHours,
  /** Working days within which a partner answers, unless its card says otherwise. */
  responseDays: z.number().int().positive(),
  /** How long what visitors tell is kept; then it is erased (GDPR art. 5(1)(e)). */
  keepFor: z.strictObject({
    /** After the last message, where no enquiry is open or was closed lately. */
    conversationDays: z.number().int().positive(),
    /** After an enquiry was closed or withdrawn. */
    enquiryMonths: z.number().int().positive(),
  }),
  otherHubs: z.array(
    z.object({
      region: z.string(),
      name: z.string(),
      provinces: z.array(z.string()),
      website: z.url({ protocol: /^https$/ }).optional(),
    }),
  ),
})
export type Hub = z.infer<typeof Hub>

export const Role = z.object({
  id: Id,
  name: Bilingual,
  does: Bilingual,
  /** How a visitor likes to work who wants such a partner, as on a button: "Met studenten". */
  choice: Bilingual,
  /** Words by which a typed answer is known to mean it. */
  words: BilingualWords,
  /** It may be offered for any kind of help; else only for those that name it. */
  isForAnyNeed: z.boolean().optional(),
})
export type Role = z.infer<typeof Role>

export const FocusArea = z.object({
  id: Id,
  name: Bilingual,
  /** Reads after "in" or "voor" inside a sentence. */
  inSentence: Bilingual,
  scope: Bilingual,
  vocabulary: BilingualWords,
  useCases: BilingualWords,
})
export type FocusArea = z.infer<typeof FocusArea>

export const NeedType = z.object({
  id: Id,
  name: Bilingual,
  vocabulary: BilingualWords,
  /** Roles that serve it, the most fitting first. */
  roles: z.array(Id).min(1),
  /** Who is thought of first for it whatever the subject, best first. */
  partners: z.array(Id).optional(),
})
export type NeedType = z.infer<typeof NeedType>

/** A sector outside the five areas that is served all the same. */
export const Sector = z.object({
  id: Id,
  name: Bilingual,
  vocabulary: z.array(z.string()),
  /** Who to think of first, best first. */
  partners: z.array(Id),
  nearestAreas: z.array(Id),
  /** Its requests count as requests in the nearest area. */
  isWithinArea: z.boolean().optional(),
})
export type Sector = z.infer<typeof Sector>

export const PartnerKind = z.enum([
  'university',
  'umc',
  'university-of-applied-sciences',
  'applied-research',
  'government',
  'regional-development-agency',
  'network',
  'company',
  'fieldlab',
])

export const PartnerTier = z.enum([
  'founding-partner',
  'taskforce-member',
  'hbo-partner',
  'network-partner',
  'fieldlab',
  'unit',
  'external',
])

/** One partner institution: a card, `partners/<id>.json`. */
export const Partner = z.object({
  id: Id,
  tier: PartnerTier,
  /** A unit names the partner it is part of. */
  parent: Id.nullable(),
  name: Bilingual,
  /** As one names it in a sentence or on a button. */
  shortName: Bilingual,
  aliases: z.array(z.string()),
  /** Names that may also mean something else, so that they count only beside other evidence. */
  ambiguousAliases: z.array(z.string()),
  formerNames: z.array(z.string()),
  kind: PartnerKind,
  city: z.string(),
  otherLocations: z.array(z.string()),
  website: z.string().nullable(),
  /** One or two sentences on what it does for an asker. */
  does: Bilingual,
  /** What an asker can get there, one concrete thing a line. */
  helps: bilingualLines(3, 4),
  /** What to bring to a first talk, or to prepare for it. */
  bring: bilingualLines(2, 3),
  /** What it does not do, and who of `refers` does. */
  doesNot: bilingualLines(1, 2),
  /** How long a first step or a project takes: an indication, and said to be one. */
  duration: Bilingual,
  /** What an asker might put to the assistant, in the words of an organisation: "Kunnen wij ...?" */
  questions: bilingualLines(2, 2),
  roles: z.array(Id).min(1),
  /** Per focus area: strength 0 none, 1 some, 2 strong, 3 leading within this network. */
  focusAreas: z.record(
    Id,
    z.object({ strength: z.number().int().min(0).max(3), themes: BilingualWords }),
  ),
  crossThemes: BilingualWords,
  /** Words by which a request for it is recognised, beside its themes; never shown. */
  requestWords: BilingualWords.optional(),
  /** Questions that belong elsewhere, and where. */
  refers: z.array(z.object({ when: Bilingual, to: Id })),
  /** The registered mailbox; null for who is named but not asked (`external`). */
  email: z.email().nullable(),
  /** Language of the letters it gets. */
  language: Language,
  /** Working days to answer, when not the hub's own. */
  responseDays: z.number().int().positive().optional(),
  /** Takes nothing new before this day, `2027-03-01`. */
  fullUntil: z.iso.date().optional(),
  /** Most enquiries it wants to have open at once. */
  maxOpen: z.number().int().positive().optional(),
  /** Pages the facts were found on: an address without `https://`, or a site with a date or title. */
  sources: z.array(z.string().min(1)),
  /** A source confirms the facts; else the card's page says that it was not possible. */
  checked: z.boolean(),
  owner: z.string(),
  /** Day on which the card is to be read again, `2027-06-01`. */
  reviewBy: z.iso.date(),
})
export type Partner = z.infer<typeof Partner>

export const Municipality = z.object({
  name: z.string(),
  /** What people say for it, or places within it. */
  places: z.array(z.string()),
  /** The same place in another language, for example The Hague. */
  en: z.string().optional(),
})

/** `places.json` */
export const Places = z.object({
  municipalities: z.array(Municipality),
  /** Places just over the border of the region that people take for it, with their province. */
  outside: z.array(z.object({ place: z.string(), province: z.string() })),
  /**
   * All other places of the country by province, each list one text with commas. Many are ordinary
   * words too, so they count only with a capital after "in", "te" and the like.
   */
  elsewhere: z.record(z.string(), z.string()).optional(),
})
export type Places = z.infer<typeof Places>

/** Everything this hub knows, as one value. */
export type Knowledge = {
  /** Changes whenever any file does. */
  version: string
  hub: Hub
  roles: Role[]
  focusAreas: FocusArea[]
  needTypes: NeedType[]
  sectors: Sector[]
  partners: Partner[]
  places: Places
  /** What visitors ask about the hub, and what is answered. */
  questions: CommonQuestion[]
  /** Where to go with what is no business of the hub. */
  exits: Exit[]
  /** What was learned from public texts; a hub may do without. */
  terms?: TermModel
  /** What was learned from labelled requests; a hub may do without. */
  requests?: RequestModel
}
