import type { FocusArea, Knowledge, NeedType, Partner } from '../schema.ts'
import type { Finding } from './finding.ts'

const serves = ({ roles }: Partner, need: NeedType): boolean =>
  need.roles.some((role) => roles.includes(role))

const isIn = ({ focusAreas }: Partner, { id }: FocusArea): boolean =>
  (focusAreas[id]?.strength ?? 0) > 0

/** Need types and areas, and the two together, for which nobody in the network is there. */
export function unserved({ partners, needTypes, focusAreas }: Knowledge): Finding[] {
  const network = partners.filter(({ tier }) => tier !== 'external')
  const served = needTypes.filter((need) => network.some((one) => serves(one, need)))
  const needs = needTypes.filter((need) => !served.includes(need))
  const areas = focusAreas.filter((area) => !network.some((one) => isIn(one, area)))
  const pairs = served.flatMap((need) =>
    focusAreas
      .filter((area) => !areas.includes(area))
      .filter((area) => !network.some((one) => serves(one, need) && isIn(one, area)))
      .map((area) => ({ need, area })),
  )
  return [
    ...needs.map(({ id, roles }): Finding => {
      const says = `no partner of the network has a role for it. Give one the role ${roles.join(' or ')}, or remove the need type.`
      return { weight: 'fault', where: `need-types.json: ${id}`, says }
    }),
    ...areas.map(({ id }): Finding => {
      const says =
        'no partner of the network works in it. Give one a strength in it, or remove the area.'
      return { weight: 'fault', where: `focus-areas.json: ${id}`, says }
    }),
    ...pairs.map(({ need, area }): Finding => {
      const says = `nobody who serves it has a strength in ${area.id}, so that another's subject decides. Check whether a partner lacks the role or the strength.`
      return { weight: 'note', where: `need-types.json: ${need.id}`, says }
    }),
  ]
}
