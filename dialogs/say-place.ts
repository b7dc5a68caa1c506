import type { Answers } from './conversation.ts'

/** The place as the visitor wrote it, with its municipality when that has another name. */
export function sayPlace({ place = '', municipality }: Answers): string {
  const same = municipality === undefined || municipality.toLowerCase() === place.toLowerCase()
  return same ? place : `${place} (${municipality})`
}
