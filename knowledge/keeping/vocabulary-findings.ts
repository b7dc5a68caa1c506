import { languages } from '../language.ts'
import type { Lexicon } from '../lexicon.ts'
import { read } from '../reading/reading.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'
import { plainsOf } from '../reading/text.ts'
import { partnersNamed } from '../understanding/partners-named.ts'
import type { Field } from '../vocabulary/field.ts'
import { weigh } from '../vocabulary/weigh.ts'
import type { Finding } from './finding.ts'

/** A term of a list in the knowledge, what it is to point to, and by which field it is found. */
type Listed = { where: string; id: string; term: string; form: 'nl' | 'en' | 'both'; field: Field }

/** Every term in the lists of focus areas, need types and sectors. */
function listedTerms({ knowledge, areas, needs, sectors }: Lexicon): Listed[] {
  const bilingual = (
    file: string,
    id: string,
    lists: Record<'nl' | 'en', string[]>,
    field: Field,
  ) =>
    languages.flatMap((form) =>
      lists[form].map((term): Listed => {
        return { where: `${file}: ${id}.vocabulary.${form}`, id, term, form, field }
      }),
    )
  return [
    ...knowledge.focusAreas.flatMap(({ id, vocabulary }) =>
      bilingual('focus-areas.json', id, vocabulary, areas),
    ),
    ...knowledge.needTypes.flatMap(({ id, vocabulary }) =>
      bilingual('need-types.json', id, vocabulary, needs),
    ),
    ...knowledge.sectors.flatMap(({ id, vocabulary }) =>
      vocabulary.map((term): Listed => {
        return { where: `sectors.json: ${id}.vocabulary`, id, term, form: 'both', field: sectors }
      }),
    ),
  ]
}

/** What a term is looked up by: "robots" and "robot" are one, in the same language. */
function keyOf({ term, form }: Listed): string {
  const stem = form === 'en' ? englishStem : dutchStem
  return plainsOf(term).map(stem).join(' ')
}

/** Terms that one list has twice, or that two entries of one file share. */
function overlaps(terms: readonly Listed[]): Finding[] {
  const groups = Map.groupBy(terms, (one) => `${one.where.split(':')[0]} ${one.form} ${keyOf(one)}`)
  return [...groups.values()].flatMap(([first, ...others]): Finding[] => {
    if (!first) return []
    return others.map((other) => ({
      weight: 'note',
      where: other.where,
      says:
        other.id === first.id
          ? `"${other.term}" is there as "${first.term}" already. Remove one.`
          : `"${other.term}" also points to ${first.id}. Keep it where it decides, or leave it if it speaks for both.`,
    }))
  })
}

/** A term as a visitor may say it; an abbreviation stands out among small letters. */
const said = (term: string, form: Listed['form']): string =>
  form === 'en' ? `something with ${term}` : `iets met ${term}`

/** Terms that, said as they stand, do not point to what they are listed for. */
function deadTerms(terms: readonly Listed[], { known }: Lexicon): Finding[] {
  return terms
    .filter(({ term, form, id, field }) => {
      const evidence = weigh(read(said(term, form), known), field)
      return evidence.every((one) => one.id !== id)
    })
    .map(({ where, term }) => ({
      weight: 'fault',
      where,
      says: `"${term}" is never found. It may be a word that says nothing by itself, or be read as an expression; write it longer or remove it.`,
    }))
}

/** Names of partners by which they are not recognised. */
function deadNames(lexicon: Lexicon): Finding[] {
  return lexicon.knowledge.partners.flatMap(({ id, aliases, ambiguousAliases }) => {
    // A unit that is called as its parent is goes before it.
    const isDead = (name: string): boolean =>
      partnersNamed(read(said(name, 'both'), lexicon.known), lexicon).every(
        ({ partner }) => partner !== id && lexicon.parentOf(partner) !== id,
      )
    const surely = aliases.filter((name) => !ambiguousAliases.includes(name))
    return surely.filter(isDead).map((name): Finding => {
      const says = `"${name}" is not recognised as this partner. Write it in full, or remove it.`
      return { weight: 'fault', where: `partners/${id}.json: aliases`, says }
    })
  })
}

/** Terms and names that are never found, and terms that stand in two places. */
export function vocabularyFindings(lexicon: Lexicon): Finding[] {
  const terms = listedTerms(lexicon)
  return [...deadTerms(terms, lexicon), ...deadNames(lexicon), ...overlaps(terms)]
}
