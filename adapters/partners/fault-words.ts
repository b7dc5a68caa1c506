import type { Bilingual, Language } from '../../knowledge/language.ts'

/** Why a mail came back, by the second figure of its status (RFC 3463 section 2). */
const STATUS: Record<string, Bilingual> = {
  1: {
    nl: 'Het adres bestaat niet of klopt niet',
    en: 'The address does not exist or is not right',
  },
  2: { nl: 'De mailbox is vol of neemt niets aan', en: 'The mailbox is full or takes no mail' },
  4: { nl: 'De mailserver was niet te bereiken', en: 'The mail server could not be reached' },
  7: { nl: 'De mailserver weigert mail van de hub', en: 'The mail server refuses mail of the hub' },
}
const NOT_TAKEN: Bilingual = {
  nl: 'De mailserver nam de mail niet aan',
  en: 'The mail server did not take the mail',
}
const UNREACHABLE: Bilingual = {
  nl: 'De server was niet te bereiken',
  en: 'The server could not be reached',
}

/** What went wrong with a delivery, by the first word of its fault. */
const FAULTS: Record<string, Bilingual> = {
  ENOADDRESS: { nl: 'Er is geen adres bekend', en: 'No address is known' },
  EADDRESS: { nl: 'Het adres klopt niet', en: 'The address is not right' },
  EENVELOPE: NOT_TAKEN,
  EMESSAGE: NOT_TAKEN,
  EAUTH: { nl: 'De mailserver van de hub laat ons niet toe', en: 'The hub’s mail server bars us' },
  HTTP: { nl: 'Het systeem antwoordde met een fout', en: 'The system answered with a fault' },
  EDNS: UNREACHABLE,
  ESOCKET: UNREACHABLE,
  ECONNECTION: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  ECONNREFUSED: UNREACHABLE,
  ECONNRESET: UNREACHABLE,
  ENOTFOUND: UNREACHABLE,
}

/** A delivery's fault in words, with its code for who has to look further. */
export function sayFault(fault: string, language: Language): string {
  const [kind = '', code = kind] = fault.split(' ')
  if (kind === 'EBOUNCE') return sayStatus(code, language)
  const words = new Map(Object.entries(FAULTS)).get(kind)?.[language]
  return words ? `${words} (${fault})` : fault
}

/** @param status of a mail that came back, as in RFC 3463: `5.1.1`. */
export function sayStatus(status: string, language: Language): string {
  const [, subject = ''] = status.split('.')
  const words = STATUS[subject] ?? NOT_TAKEN
  return `${words[language]} (${status})`
}
