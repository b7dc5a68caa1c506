import type { Contact, Need, Organisation } from '../enquiries/enquiry.ts'
import type { Answers } from './conversation.ts'

const TITLE_LENGTH = 80

/** The answers about the need, as an enquiry keeps them. */
export function needOf(answers: Answers): Need {
  const { need = '', core, focusAreas = [], needType = 'other' } = answers
  return {
    text: need,
    ...(core ? { core } : {}),
    title: titleOf(core ?? need),
    focusAreas,
    needType,
  }
}

export function organisationOf({
  organisation = '',
  place = '',
  municipality,
}: Answers): Organisation {
  return { name: organisation, place, ...(municipality ? { municipality } : {}) }
}

export function contactOf({ name = '', email = '' }: Answers): Contact {
  return { name, email }
}

/** The first sentence of a text, cut at a word when it is long. */
export function titleOf(text: string): string {
  const line = text.trim().split(/(?<=[.!?])\s|\n/, 1)[0] ?? ''
  if (line.length <= TITLE_LENGTH) return line
  const cut = line.slice(0, TITLE_LENGTH)
  const lastWord = cut.lastIndexOf(' ')
  return `${cut.slice(0, lastWord > 40 ? lastWord : TITLE_LENGTH)} …`
}
