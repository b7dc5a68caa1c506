import type { Dossier } from '../../../bot/dossier.ts'
import { Person } from '../../../bot/talk.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { type WrittenLetter, writeLetter } from './letter-text.ts'
import { STAFF_LETTERS } from './staff-letter-words.ts'

const WORDS = {
  nl: {
    subject: 'Een medewerker heeft u geantwoord',
    opening: (hub: string) =>
      `U vroeg in de chat van de ${hub} naar een mens. Er is geantwoord, en u was er niet meer:`,
    after: 'U kunt op deze mail antwoorden, of verdergaan in de chat.',
    link: 'Ga verder in de chat',
  },
  en: {
    subject: 'A member of staff has answered you',
    opening: (hub: string) =>
      `In the chat of the ${hub} you asked for a person. There is an answer, and you had left:`,
    after: 'You can reply to this mail, or go on in the chat.',
    link: 'Go on in the chat',
  },
} as const

/** To a visitor who has left the chat: what a person said meanwhile; undefined when all was read. */
export function missedByVisitor(
  { talk, log, erased, conversation }: Dossier,
  { hub }: Knowledge,
  site: string,
): WrittenLetter | undefined {
  const language = conversation?.language ?? 'nl'
  const words = WORDS[language]
  const unread = log.filter(
    ({ channelData }, place) =>
      erased + place >= (talk?.read ?? 0) && Person.safeParse(channelData).success,
  )
  if (!talk || unread.length === 0) return undefined
  return writeLetter({ language, subject: words.subject }, [
    { kind: 'paragraph', text: words.opening(hub.name[language]) },
    ...unread.map(({ text = '' }) => ({ kind: 'quote' as const, text, language })),
    { kind: 'paragraph', text: words.after },
    { kind: 'link', text: words.link, href: `${site}/?language=${language}` },
  ])
}

/** To the hub's mailbox: a visitor asks for a person, and nobody has answered in Teams. */
export function missedByStaff(
  { talk, log, conversation }: Dossier,
  { hub: { language } }: Knowledge,
): WrittenLetter | undefined {
  if (talk?.state !== 'waiting') return undefined
  const words = STAFF_LETTERS[language].missed
  const lines = log.map(({ from, text = '' }) => {
    const who = from?.role === 'bot' ? words.assistant : words.visitor
    return `${who}: ${text}`
  })
  const { name, email } = conversation?.answers ?? {}
  const said = { text: lines.slice(-20).join('\n\n'), language: conversation?.language ?? 'nl' }
  return writeLetter({ language, subject: words.subject }, [
    { kind: 'paragraph', text: words.opening },
    {
      kind: 'facts',
      title: words.reach,
      facts: [
        { label: words.name, value: name },
        { label: words.email, value: email ?? words.noEmail },
      ],
    },
    { kind: 'quote', ...said },
  ])
}
