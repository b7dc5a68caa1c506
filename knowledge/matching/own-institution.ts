import type { Lexicon } from '../lexicon.ts'
import { longestHits, phrasesIn } from '../reading/find-phrases.ts'
import { type Reading, read } from '../reading/reading.ts'
import { partnersNamed } from '../understanding/partners-named.ts'

/** The partners that an organisation's name is a name of; an ambiguous one only as the whole name. */
function partnersCalled(name: string, lexicon: Lexicon): string[] {
  const reading = read(name, lexicon.known)
  return longestHits(phrasesIn(reading, lexicon.names))
    .filter(({ meaning, from, to }) => !meaning.ambiguous || to - from === reading.terms.length)
    .map(({ meaning }) => meaning.partner)
}

/** The families, by their head, of which the asker itself is a member. */
export function askersFamilies(
  reading: Reading,
  name: string | undefined,
  lexicon: Lexicon,
): Set<string> {
  const called = name === undefined ? [] : partnersCalled(name, lexicon)
  const told = partnersNamed(reading, lexicon)
    .filter(({ isAsker }) => isAsker)
    .map(({ partner }) => partner)
  return new Set([...called, ...told].map((partner) => lexicon.families.get(partner) ?? partner))
}
