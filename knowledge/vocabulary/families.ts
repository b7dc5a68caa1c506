import type { Partner } from '../schema.ts'

/** For each partner the head of its family: itself, or the partner it is part of. */
export type Families = ReadonlyMap<string, string>

export function familiesOf(partners: readonly Partner[]): Families {
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  const headOf = (id: string): string => {
    const parent = byId.get(id)?.parent
    return parent === null || parent === undefined || parent === id ? id : headOf(parent)
  }
  return new Map(partners.map(({ id }) => [id, headOf(id)]))
}
