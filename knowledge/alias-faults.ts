import type { Partner } from './schema.ts'

function namesThatIdentify(partner: Partner): string[] {
  const ambiguous = new Set(partner.ambiguousAliases.map((name) => name.toLowerCase()))
  const names = [
    ...Object.values(partner.name),
    ...Object.values(partner.shortName),
    ...partner.aliases,
    ...partner.formerNames,
  ]
  return [...new Set(names.map((name) => name.toLowerCase()))].filter(
    (name) => !ambiguous.has(name),
  )
}

/** A unit may be called by a name of its parent, and the other way round. */
const isFamily = (one: Partner, other: Partner): boolean =>
  one.id === other.parent || other.id === one.parent

/** Names that identify two partners, so that a visitor who types one would be misread. */
export function aliasFaults(partners: readonly Partner[]): string[] {
  const bearers = new Map<string, Partner[]>()
  for (const partner of partners) {
    for (const name of namesThatIdentify(partner)) {
      bearers.set(name, [...(bearers.get(name) ?? []), partner])
    }
  }
  return [...bearers].flatMap(([name, [first, ...others]]) =>
    others
      .filter((other) => first !== undefined && !isFamily(first, other))
      .map(
        (other) =>
          `partners/${other.id}.json: aliases: "${name}" is also a name of ${first?.id}. Keep it on one card, or list it under ambiguousAliases on both.`,
      ),
  )
}
