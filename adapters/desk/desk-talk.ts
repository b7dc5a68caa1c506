import type { Dossier } from '../../bot/dossier.ts'
import { type TalkLine, talkLines, talkStanding } from '../teams/talk-lines.ts'
import type { Reading } from './desk-row.ts'
import { sayShort } from './say-short.ts'

/** A talk of a visitor with staff: who holds it, since when, and what was said. */
export type DeskTalk = {
  id: string
  standing: string
  isWaiting: boolean
  since: string
  lines: TalkLine[]
  /** Of the enquiry that was filed there last. */
  reference?: string
}

/** Undefined when nobody asks for a person there. */
export function deskTalk(dossier: Dossier, reading: Reading): DeskTalk | undefined {
  const { language, knowledge } = reading
  const { id, talk, enquiries } = dossier
  if (!talk) return undefined
  const reference = enquiries.at(-1)?.reference
  return {
    id,
    standing: talkStanding(talk, language),
    isWaiting: talk.state === 'waiting',
    since: sayShort(talk.askedAt, language, knowledge.hub.timeZone),
    lines: talkLines(dossier, language),
    ...(reference ? { reference } : {}),
  }
}
