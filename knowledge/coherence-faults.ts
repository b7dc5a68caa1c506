import type { Knowledge, Partner } from './schema.ts'

/** The files as far as they could be read. */
export type Draft = Partial<
  Pick<Knowledge, 'roles' | 'focusAreas' | 'needTypes' | 'sectors' | 'questions' | 'exits'>
> & {
  partners: readonly Partner[]
  /** Also of the cards that could not be read. */
  partnerIds: ReadonlySet<string>
}

type Identified = { id: string }
type Reference = { file: string; path: string; id: string }

const cardOf = (partner: Partner): string => `partners/${partner.id}.json`
const idsOf = (list: readonly Identified[] | undefined): Set<string> | undefined =>
  list && new Set(list.map(({ id }) => id))

/** None when the list that should hold them could not be read: that is a fault of its own. */
function unknownFaults(
  what: string,
  known: ReadonlySet<string> | undefined,
  references: readonly Reference[],
): string[] {
  if (known === undefined) return []
  return references
    .filter(({ id }) => !known.has(id))
    .map(
      ({ file, path, id }) =>
        `${file}: ${path}: there is no ${what} "${id}". Use the id of an existing ${what}, or add it.`,
    )
}

const each = (file: string, path: string, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => ({ file, path: `${path}[${index}]`, id }))

function twiceFaults(file: string, list: readonly Identified[] = []): string[] {
  const first = new Map<string, number>()
  return list.flatMap(({ id }, index) => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, index)
    return earlier === undefined
      ? []
      : [`${file}: [${index}].id: "${id}" is also the id of [${earlier}]. Give each its own id.`]
  })
}

function partnerReferences({ partners, sectors = [], needTypes = [] }: Draft): Reference[] {
  return [
    ...partners.flatMap((partner) => {
      const file = cardOf(partner)
      const parent = partner.parent === null ? [] : [{ file, path: 'parent', id: partner.parent }]
      const refers = partner.refers.map(({ to }, i) => ({ file, path: `refers[${i}].to`, id: to }))
      return [...parent, ...refers]
    }),
    ...sectors.flatMap((s, i) => each('sectors.json', `[${i}].partners`, s.partners)),
    ...needTypes.flatMap((n, i) => each('need-types.json', `[${i}].partners`, n.partners ?? [])),
  ]
}

function roleReferences({ partners, needTypes = [] }: Draft): Reference[] {
  return [
    ...partners.flatMap((partner) => each(cardOf(partner), 'roles', partner.roles)),
    ...needTypes.flatMap((n, i) => each('need-types.json', `[${i}].roles`, n.roles)),
  ]
}

function areaReferences({ partners, sectors = [] }: Draft): Reference[] {
  return [
    ...partners.flatMap((partner) =>
      Object.keys(partner.focusAreas).map((id) => ({
        file: cardOf(partner),
        path: `focusAreas.${id}`,
        id,
      })),
    ),
    ...sectors.flatMap((s, i) => each('sectors.json', `[${i}].nearestAreas`, s.nearestAreas)),
  ]
}

function exitReferences({ questions = [] }: Draft): Reference[] {
  return questions.flatMap(({ exits = [] }, i) => each('questions.json', `[${i}].exits`, exits))
}

/** References to something that is not there, and ids that stand for two things. */
export function referenceFaults(draft: Draft): string[] {
  return [
    ...twiceFaults('roles.json', draft.roles),
    ...twiceFaults('focus-areas.json', draft.focusAreas),
    ...twiceFaults('need-types.json', draft.needTypes),
    ...twiceFaults('sectors.json', draft.sectors),
    ...twiceFaults('questions.json', draft.questions),
    ...twiceFaults('exits.json', draft.exits),
    ...unknownFaults('partner', draft.partnerIds, partnerReferences(draft)),
    ...unknownFaults('role', idsOf(draft.roles), roleReferences(draft)),
    ...unknownFaults('focus area', idsOf(draft.focusAreas), areaReferences(draft)),
    ...unknownFaults('exit', idsOf(draft.exits), exitReferences(draft)),
  ]
}

/** What keeps an asker from an answer: an area, need or role that nobody in the network serves. */
export function coverageFaults({ focusAreas = [], roles = [], partners }: Draft): string[] {
  const network = partners.filter(({ tier }) => tier !== 'external')
  const emptyAreas = focusAreas.filter(
    ({ id }) => !network.some((partner) => (partner.focusAreas[id]?.strength ?? 0) >= 2),
  )
  const emptyRoles = roles.filter(
    ({ id }) => !network.some((partner) => partner.roles.includes(id)),
  )
  return [
    ...emptyAreas.map(
      ({ id }) =>
        `focus-areas.json: ${id}: no partner has strength 2 or 3 here. Add the strength to a partner's card, or remove the area.`,
    ),
    ...emptyRoles.map(
      ({ id }) =>
        `roles.json: ${id}: no partner of the network has this role. Add it to a partner's card, or remove the role.`,
    ),
  ]
}
