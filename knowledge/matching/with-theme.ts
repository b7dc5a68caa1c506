import type { Bilingual } from '../language.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Reading, read } from '../reading/reading.ts'
import { type ThemeEvidence, themeEvidence } from '../understanding/theme-evidence.ts'

/** What a text says for partners, with the words of a theme counted as if the text said them too. */
export function withTheme(
  said: ThemeEvidence,
  theme: Bilingual,
  { language }: Reading,
  lexicon: Lexicon,
): ThemeEvidence {
  const words = read(theme[language === 'en' ? 'en' : 'nl'], lexicon.known)
  const both = new Map(said)
  for (const [partner, more] of themeEvidence(words, lexicon.themes))
    both.set(partner, [...(said.get(partner) ?? []), ...more])
  return both
}
