import { z } from 'zod'
import { Language } from '../knowledge/language.ts'
import { RankedPartner } from '../knowledge/reason.ts'
import { ContactCheck, Correction, Outcome, Ratings } from './aftermath.ts'
import { OrganisationKind, OrganisationSize, Stage } from './codes.ts'
import { Instant } from './instant.ts'
import { InformationRound, Offer } from './offer.ts'
import { Reference } from './reference.ts'
import { Holder, Staff, StaffNote } from './staff.ts'

export const Organisation = z.object({
  name: z.string().min(1),
  /** As the visitor wrote it. */
  place: z.string().min(1),
  /** The municipality the place was recognised as; absent for a place the hub does not know. */
  municipality: z.string().optional(),
  kind: OrganisationKind.optional(),
  size: OrganisationSize.optional(),
  /** Number of people, where it was said. */
  people: z.number().int().positive().optional(),
  /** Id of a sector outside the focus areas. */
  sector: z.string().optional(),
  /** Number in the Dutch trade register: eight digits, as text because it may begin with 0. */
  kvk: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
})
export type Organisation = z.infer<typeof Organisation>

export const Contact = z.object({
  name: z.string().min(1),
  email: z.email(),
  /** What the contact does there, in their own words. */
  role: z.string().optional(),
  /** As ITU-T E.164, for example `+31612345678`. */
  phone: z
    .string()
    .regex(/^\+[1-9]\d{7,14}$/)
    .optional(),
})
export type Contact = z.infer<typeof Contact>

/** Whether there are data to work with, and whether these are about persons (GDPR art. 4(1)). */
export const DataAtHand = z.object({
  available: z.enum(['yes', 'no']),
  personal: z.boolean().optional(),
})
export type DataAtHand = z.infer<typeof DataAtHand>

/** When it is wanted: in the visitor's own words, and as days (both included) where these tell. */
export const DesiredDate = z.object({
  words: z.string().min(1),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
})
export type DesiredDate = z.infer<typeof DesiredDate>

export const Need = z.object({
  /** In the visitor's own words, masked at the door. */
  text: z.string().min(1),
  /** The heart of a long text in one or two sentences, asked only then. */
  core: z.string().optional(),
  /** One line that names the need in lists and subjects; carries no contact data. */
  title: z.string().min(1),
  /** Ids of focus areas, the deciding one first; none of the five is an empty list. */
  focusAreas: z.array(z.string()).max(2),
  /** Id of a need type. */
  needType: z.string(),
  /** Id of the role that the asker wants the partner to play. */
  partnerRole: z.string().optional(),
  stage: Stage.optional(),
  data: DataAtHand.optional(),
  desiredDate: DesiredDate.optional(),
})
export type Need = z.infer<typeof Need>

export const Consent = z.object({
  given: z.boolean(),
  at: Instant,
  /** The very sentence the visitor agreed to or refused. */
  text: z.string(),
  /** Ids of the partners named in it, in the order in which they may be asked. */
  partners: z.array(z.string()),
})
export type Consent = z.infer<typeof Consent>

export const MatchRecord = z.object({
  /** Version of the knowledge the match was made with. */
  knowledge: z.string(),
  /** At most three, best first. */
  ranked: z.array(RankedPartner),
  sure: z.boolean(),
  /** The partner the visitor chose, or `hub` when staff are to choose. */
  chosen: z.string(),
})

export const EnquiryState = z.enum([
  'filed',
  'triage',
  'offered',
  'needs-information',
  'accepted',
  'declined',
  'in-contact',
  'closed',
  'withdrawn',
  'erased',
])
export type EnquiryState = z.infer<typeof EnquiryState>

/** Who did something: a partner or a member of staff by id, else a part. */
export const Actor = z.object({
  part: z.enum(['company', 'partner', 'hub', 'assistant']),
  id: z.string().optional(),
})
export type Actor = z.infer<typeof Actor>

/** What happens to an enquiry without bringing it into another state. */
export const Happening = z.enum([
  'reminded',
  'question-answered',
  'moment-picked',
  'corrected',
  'contact-asked',
  'contact-confirmed',
  'proposed',
  'proposal-answered',
  'rated',
  'taken',
  'released',
  'note',
  'mail-refused',
  'mail-received',
])
export type Happening = z.infer<typeof Happening>

export const HistoryEntry = z.object({
  at: Instant,
  who: Actor,
  what: z.enum([...EnquiryState.options, ...Happening.options]),
  /** A code or the id it is about, never what somebody wrote. */
  why: z.string().optional(),
})

/** One enquiry, from filing to closing; the document of DESIGN section 4. */
export const Enquiry = z.object({
  schema: z.literal(1),
  reference: Reference,
  /** The conversation it was filed in; all changes of one enquiry are serialised by it. */
  conversation: z.string(),
  /** Counts the changes, from 1. */
  version: z.number().int().positive(),
  language: Language,
  state: EnquiryState,
  filedAt: Instant,
  /** The member of staff who filled it in for the asker; the consent was then given aloud. */
  filledInBy: Staff.optional(),
  organisation: Organisation,
  contact: Contact,
  need: Need,
  consent: Consent,
  match: MatchRecord,
  offers: z.array(Offer),
  /** A partner outside the consent that the company is asked about. */
  proposed: z.object({ partner: z.string(), at: Instant }).optional(),
  information: z.array(InformationRound).optional(),
  /** The member of staff who looks after it. */
  holder: Holder.optional(),
  /** For staff only. */
  notes: z.array(StaffNote).optional(),
  corrections: z.array(Correction).optional(),
  contactChecks: z.array(ContactCheck).optional(),
  outcome: Outcome.optional(),
  ratings: Ratings.optional(),
  history: z.array(HistoryEntry),
})
export type Enquiry = z.infer<typeof Enquiry>
