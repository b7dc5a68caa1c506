import type { Knowledge, Partner } from '../knowledge/schema.ts'
import type { TermTable } from '../knowledge/term-model.ts'

const CARDS = 1000
const TERMS = 20_000

/** A card of another partner that does the same, so that no text is called by its name. */
const again = (card: Partner, number: number): Partner => ({
  ...card,
  id: `${card.id}-${number}`,
  parent: null,
  aliases: [],
  ambiguousAliases: [],
})

function withTerms(table: TermTable): TermTable {
  const more = Math.max(0, TERMS - table.terms.length)
  const longer = (values: readonly number[]): number[] => [
    ...values,
    ...Array.from({ length: more }, (_, at) => values[at % values.length] ?? 0),
  ]
  const longerBytes = (says: string): string =>
    Buffer.from(longer([...Buffer.from(says, 'base64')])).toString('base64')
  const columns = Object.entries(table.partners).map(([id, says]) => [id, longerBytes(says)])
  return {
    terms: [...table.terms, ...Array.from({ length: more }, (_, at) => `term${at}`)],
    rarity: longer(table.rarity),
    partners: Object.fromEntries(columns),
    unit: table.unit,
  }
}

/** A hub of 1,000 cards, with 20,000 learned terms in each language. */
export function manyCards(knowledge: Knowledge): Knowledge {
  const { partners, terms } = knowledge
  const rounds = Math.ceil(CARDS / partners.length)
  const copies = Array.from({ length: rounds - 1 }, (_, at) =>
    partners.map((card) => again(card, at + 2)),
  )
  return {
    ...knowledge,
    partners: [...partners, ...copies.flat()].slice(0, CARDS),
    ...(terms && { terms: { ...terms, nl: withTerms(terms.nl), en: withTerms(terms.en) } }),
  }
}
