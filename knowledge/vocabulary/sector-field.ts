import { languages } from '../language.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { generalStems } from '../reading/general-stems.ts'
import { generalWords } from '../reading/general-words.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'
import { listed } from '../reading/term-list.ts'
import { plainOf, plainsOf } from '../reading/text.ts'
import type { Sector } from '../schema.ts'
import { type Field, fieldOf, type Voter } from './field.ts'
import { weakStems } from './weak-words.ts'
import { sectorWords } from './words/sectors.ts'

const weakShare = 0.35
const nameShare = 0.7

const isIn = (stems: ReadonlySet<string>, plain: string): boolean =>
  !plain.includes(' ') && (stems.has(dutchStem(plain)) || stems.has(englishStem(plain)))

function nameWords(name: string): string[] {
  return plainsOf(name)
    .filter((plain) => plain.length > 2 && !isFunctionWord(plain) && !generalWords.has(plain))
    .filter((plain) => !isIn(generalStems, plain))
}

/** The field by which a text is known to come from a sector outside the focus areas. */
export function sectorField(sectors: readonly Sector[], places: ReadonlySet<string>): Field {
  const voters = sectors.flatMap(({ id, name, vocabulary }) =>
    languages.flatMap((form) => {
      const terms: [string, number][] = [
        ...vocabulary.map((term): [string, number] => [term, 1]),
        ...listed(sectorWords[id]).map((term): [string, number] => [term, 1]),
        ...nameWords(name[form]).map((term): [string, number] => [term, nameShare]),
      ]
      return terms.map(([term, share]): Voter => {
        const isDoubtful = isIn(weakStems, plainOf(term)) || places.has(plainOf(term))
        return { term, form, id, weight: isDoubtful ? share * weakShare : share }
      })
    }),
  )
  return fieldOf(voters)
}
