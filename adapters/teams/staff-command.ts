import type { OutcomeKind } from '../../enquiries/aftermath.ts'
import { isReference } from '../../enquiries/reference.ts'
import type { StaffAction } from '../../enquiries/staff-action.ts'
import type { Knowledge } from '../../knowledge/schema.ts'

/** What a member of staff types, in Dutch or English. */
export type StaffCommand =
  | { name: 'list'; which: 'open' | 'mine' | 'overdue' }
  | { name: 'digest' | 'help' }
  | { name: 'show'; reference: string }
  | { name: 'act'; reference: string; action: StaffAction }
  /** It is clear what is wanted, and something is missing. */
  | { name: 'incomplete'; why: 'reference' }
  | { name: 'incomplete'; why: 'words'; example: string }
  | { name: 'incomplete'; why: 'partner'; said: string; found: string[] }

const REFERENCE = /\bZH-?([0-9A-Z]{4})-?([0-9A-Z]{4})\b/i

const LISTS = [
  ['overdue', /\b(te laat|overdue|over tijd|late)\b/],
  ['mine', /\b(van mij|mijne?|mine|my)\b/],
  ['open', /\b(lijst|list|open|alles|all|wat staat er|aanvragen|enquiries)\b/],
] as const

/** What each verb is called; the first that fits is meant. */
const VERBS = [
  ['release', /\b(geef .*vrij|geef vrij|vrijgeven|laat los|release|give back|drop)\b/],
  ['resend', /\b(opnieuw (ver)?stu?u?r(en)?|verstuur opnieuw|resend|send again)\b/],
  ['offer', /\b(bied|aanbieden|geef|offer|stuur|send|naar|aan|bij|to)\b/],
  ['note', /^(notitie|noteer|note|opmerking)\b/],
  ['ask', /^(vraag|ask)\b/],
  ['close', /\b(sluit|afsluiten|close|afronden)\b/],
  ['take', /\b(neem|pak|take|ik doe|oppakken|mine)\b/],
] as const

const OUTCOMES: readonly [OutcomeKind, RegExp][] = [
  ['working-together', /samenwerk|working together|together/],
  ['advised', /advies|geholpen|advi[cs]e|helped/],
  ['referred', /doorverwezen|verwezen|referred/],
  ['no-contact', /geen contact|no contact|not reached/],
  ['no-fit', /past niet|paste niet|niet passend|no fit|did not fit/],
]

/** Reads what staff typed; undefined when it is no command at all. */
export function staffCommand(
  written: string,
  { partners }: Pick<Knowledge, 'partners'>,
): StaffCommand | undefined {
  const text = written.trim()
  const said = text.toLowerCase()
  const reference = referenceIn(text)
  if (reference) return about(reference, text, partners)
  if (/^(help|hulp|\?|menu)$/.test(said)) return { name: 'help' }
  if (/\b(overzicht nu|digest now|digest|overzicht|vandaag|today)\b/.test(said))
    return { name: 'digest' }
  if (/^(neem|take|toon|show|sluit|close|bied|offer|notitie|note|vraag|ask|release)\b/.test(said))
    return { name: 'incomplete', why: 'reference' }
  const list = LISTS.find(([, words]) => words.test(said))
  return list && { name: 'list', which: list[0] }
}

/** The first reference in a text, however it is written; undefined when its check does not agree. */
export function referenceIn(text: string): string | undefined {
  const [, first = '', second = ''] = REFERENCE.exec(text) ?? []
  const reference = `ZH-${first}-${second}`.toUpperCase()
  return isReference(reference) ? reference : undefined
}

function about(reference: string, text: string, partners: Knowledge['partners']): StaffCommand {
  const [before = '', after = ''] = text.split(REFERENCE_AS_A_WHOLE, 2)
  const rest = after.replace(/^\s*[:,-]?\s*/, '')
  const said = `${before.trim()} ${rest.split(':')[0]}`.trim().toLowerCase()
  const verb = VERBS.find(([, words]) => words.test(said))?.[0]
  const act = (action: StaffAction): StaffCommand => ({ name: 'act', reference, action })
  switch (verb) {
    case 'take':
      return act({ do: 'take' })
    case 'release':
      return act({ do: 'release' })
    case 'resend':
      return act({ do: 'resend' })
    case 'note':
      return rest
        ? act({ do: 'note', text: rest })
        : { name: 'incomplete', why: 'words', example: `notitie ${reference}: gebeld` }
    case 'ask':
      return rest
        ? act({ do: 'ask', question: rest })
        : { name: 'incomplete', why: 'words', example: `vraag ${reference}: hoe groot is het?` }
    case 'close': {
      const outcome = OUTCOMES.find(([, words]) => words.test(rest.toLowerCase()))?.[0]
      return outcome
        ? act({ do: 'close', outcome })
        : { name: 'incomplete', why: 'words', example: `sluit ${reference}: doorverwezen` }
    }
    case 'offer':
      return offer(reference, rest, partners)
    default:
      return { name: 'show', reference }
  }
}

const REFERENCE_AS_A_WHOLE = /\bZH-?[0-9A-Z]{4}-?[0-9A-Z]{4}\b/i

function offer(reference: string, rest: string, partners: Knowledge['partners']): StaffCommand {
  const said = rest
    .toLowerCase()
    .replace(/^(aan|bij|naar|to|door aan)\s+/, '')
    .replace(/^(aan|bij|naar|to)\s+/, '')
    .replace(/\s+(aan|door)$/, '')
    .replace(/[.]+$/, '')
  const found = partnersNamed(said, partners)
  const [only] = found
  if (only && found.length === 1)
    return { name: 'act', reference, action: { do: 'offer', partner: only.id } }
  const names = found.map(({ shortName }) => shortName.nl)
  return { name: 'incomplete', why: 'partner', said, found: names }
}

/** Partners that go by this name; those that only have it in their name when none does. */
export function partnersNamed(said: string, partners: Knowledge['partners']) {
  if (said === '') return []
  const namesOf = ({ id, name, shortName, aliases }: Knowledge['partners'][number]) =>
    [id, name.nl, name.en, shortName.nl, shortName.en, ...aliases].map((one) => one.toLowerCase())
  const exact = partners.filter((card) => namesOf(card).includes(said))
  if (exact.length > 0) return exact
  return partners.filter((card) => namesOf(card).some((name) => name.includes(said)))
}
