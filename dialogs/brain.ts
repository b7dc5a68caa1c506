import type { Lexicon } from '../knowledge/lexicon.ts'
import type { Knowledge } from '../knowledge/schema.ts'

/** What the hub knows, and the indexes made of it once. */
export type Brain = {
  knowledge: Knowledge
  lexicon: Lexicon
  /** How many enquiries each partner has open, by its id, as of the latest commit; none when not known. */
  open?: () => Readonly<Record<string, number>>
}
