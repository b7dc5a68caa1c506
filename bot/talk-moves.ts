import { TALK } from '../dialogs/wording/talk.ts'
import type { Delivery, Letter, Recipient } from '../enquiries/delivery.ts'
import type { Staff } from '../enquiries/staff.ts'
import type { Language } from '../knowledge/language.ts'
import { sayIn } from './change-of.ts'
import { type Change, type Dossier, type PlainActivity, watermarkOf } from './dossier.ts'
import { safeId } from './said.ts'
import { TALK_CARD, type Talk } from './talk.ts'

/** So long a message may stay unanswered or unread before it goes by mail. */
const AWAY_AFTER = 5 * 60_000

const STAFF: Recipient = { part: 'hub', by: 'teams' }

type Changed = Pick<Change, 'talk' | 'deliveries'>

/** The visitor asks for a person: staff see it; by mail too where nobody answers for a while. */
export function askPerson(dossier: Dossier, at: string, staffed: boolean): Changed {
  if (dossier.talk) return {}
  const talk: Talk = {
    state: 'waiting',
    askedAt: at,
    version: 1,
    ...{ told: 0, arrived: 0, read: 0 },
  }
  const missed = talkDelivery(dossier, talk, 'missed', { part: 'hub' }, at)
  return {
    talk,
    deliveries: [
      talkDelivery(dossier, talk, 'talk', STAFF, at),
      staffed ? { ...missed, dueAt: later(at) } : missed,
    ],
  }
}

/** What the visitor says while a person holds the conversation goes to staff; it also reads. */
export function visitorSays(dossier: Dossier, talk: Talk, at: string): Changed {
  const next: Talk = { ...talk, version: talk.version + 1, read: watermarkOf(dossier) }
  return {
    talk: next,
    deliveries: [
      talkDelivery(dossier, next, 'told', STAFF, at),
      talkDelivery(dossier, next, 'talk', STAFF, at),
    ],
  }
}

/** A member of staff answers: from now on they hold the conversation, and the visitor sees that. */
export function staffSays(
  dossier: Dossier,
  { staff, text, language, key }: { staff: Staff; text: string; language: Language; key: string },
  at: string,
): Change | undefined {
  const { talk } = dossier
  if (!talk || dossier.handled[key] !== undefined) return undefined
  const words = TALK[language]
  const isNew = talk.state === 'waiting' || talk.holder?.id !== staff.id
  const says = [
    ...(isNew ? [message(words.begins(staff.name), language)] : []),
    message(words.says(staff.name, text), language, staff.name),
  ]
  const next: Talk = {
    ...talk,
    state: 'held',
    version: talk.version + 1,
    holder: staff,
    // Up to here the card itself shows what was said.
    told: talk.state === 'waiting' ? watermarkOf(dossier) : talk.told,
  }
  const missed = talkDelivery(dossier, next, 'missed', { part: 'company' }, at)
  const deliveries = [
    talkDelivery(dossier, next, 'talk', STAFF, at),
    { ...missed, dueAt: later(at) },
  ]
  return { talk: next, handled: { key, id: dossier.id }, ...sayIn(dossier, says, at, deliveries) }
}

/** Something that staff should see on the card has changed: it arrived, it was read, it is over. */
export function talkShows(dossier: Dossier, talk: Talk, at: string): Changed {
  const next = { ...talk, version: talk.version + 1 }
  return { talk: next, deliveries: [talkDelivery(dossier, next, 'talk', STAFF, at)] }
}

/** The visitor is with the assistant again; the card says so. */
export function talkEnds(dossier: Dossier, talk: Talk, at: string): Changed {
  const ended = { ...talk, version: talk.version + 1 }
  return { talk: null, deliveries: [talkDelivery(dossier, ended, 'talk', STAFF, at)] }
}

/** Of what was erased the card of a talk, also of one that is over, shows nothing any more. */
export function talkErased(dossier: Dossier, at: string): Delivery[] {
  if (!dossier.cards?.[TALK_CARD]) return []
  const id = [safeId(dossier.id), watermarkOf(dossier), 'erased'].join('.')
  return [{ id, conversation: dossier.id, letter: 'talk', to: STAFF, ...newAt(at) }]
}

/** A message beside the questions of the assistant; `person` says that a person wrote it. */
export function message(text: string, language: Language, person?: string): PlainActivity {
  const parts = [{ kind: 'text', text }]
  return {
    type: 'message',
    locale: language,
    text,
    textFormat: 'plain',
    channelData: { parts, ...(person ? { person } : {}) },
  }
}

function talkDelivery(
  { id }: Dossier,
  { version, askedAt }: Talk,
  letter: Letter,
  to: Recipient,
  at: string,
): Delivery {
  const began = Date.parse(askedAt).toString(36)
  return {
    id: [safeId(id), began, version, letter, to.part].join('.'),
    conversation: id,
    version,
    letter,
    to,
    ...newAt(at),
  }
}

function newAt(at: string) {
  return { state: 'pending' as const, attempts: 0, createdAt: at, dueAt: at }
}

function later(at: string): string {
  return new Date(Date.parse(at) + AWAY_AFTER).toISOString()
}
