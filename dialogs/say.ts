import type { Part } from './reply.ts'

/** Paragraphs as parts of a reply; empty ones are left out. */
export function say(...paragraphs: (string | undefined)[]): Part[] {
  return paragraphs.flatMap((text) => (text ? [{ kind: 'text' as const, text }] : []))
}
