import type { Brain } from '../dialogs/brain.ts'
import { lazily } from '../knowledge/lazily.ts'
import type { Lexicon } from '../knowledge/lexicon.ts'
import type { Knowledge } from '../knowledge/schema.ts'

/**
 * What the assistant thinks with. The lexicon is made for the first text that is read: it takes as
 * long as a third of the start, and pages and the desk do without.
 */
export function makeBrain(
  knowledge: Knowledge,
  makeLexicon: (knowledge: Knowledge) => Lexicon,
  open: Brain['open'],
): Brain {
  const lexicon = lazily(() => makeLexicon(knowledge))
  return {
    knowledge,
    get lexicon() {
      return lexicon()
    },
    open,
  }
}

/** Makes now what else is made for the first text, so that no visitor waits for it. */
export const wake = ({ lexicon }: Brain): Lexicon => lexicon
