import type { Secret } from '../enquiries/mask-secrets.ts'
import type { ButtonValue } from './reply.ts'

/** What the visitor said in one turn, masked at the door. */
export type Message = {
  text: string
  button?: ButtonValue
  /** What was understood while it was typed and is not so, by the question it answers. */
  without?: string[]
  /** Number of files sent along; none is kept. */
  files: number
  /** What was masked in the text. */
  masked: Secret[]
  /** The visitor sent the same long text before: most likely the client sent it again. */
  again: boolean
}
