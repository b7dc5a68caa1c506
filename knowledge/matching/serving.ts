import type { NeedType, Partner } from '../schema.ts'
import type { RoleFit } from '../vocabulary/role-fit.ts'
import { moneyRole } from './desk-roles.ts'
import { weights } from './weights.ts'

/** The role in which a partner serves a need best, and what that counts in full. */
export type Service = { role: string; worth: number }
/** For each need type the partners that serve it. */
export type Serving = ReadonlyMap<string, ReadonlyMap<string, Service>>

const { role: weight } = weights

type Fit = { role: string; fit: number }

/** The role in which a partner serves a need best, and how well, between 0 and 1. */
function bestRole(partner: Partner, need: NeedType): Fit | undefined {
  const fade = need.roles[0] === moneyRole ? weight.laterMoney : weight.laterNeeded
  const fits = need.roles.flatMap((role, needed) => {
    const offered = partner.roles.indexOf(role)
    if (offered < 0) return []
    const neutral = partner.kind === 'company' && offered > 0 ? weight.supplier : 1
    return [{ role, fit: neutral * fade ** needed * (1 - weight.laterOffered * offered) }]
  })
  return fits.sort((a, b) => b.fit - a.fit)[0]
}

/** The first role a partner has by itself, and how well it serves where another is asked for. */
function ownRole({ roles: [role] }: Partner): Fit | undefined {
  return role === undefined ? undefined : { role, fit: weight.laterNeeded ** 2 }
}

/** A partner in its own first role, whichever is asked for. */
export function inOwnRole(partner: Partner): Service | undefined {
  const own = ownRole(partner)
  return own && { role: own.role, worth: weight.full * own.fit }
}

/** Who is thought of first for a need serves it in its own first role where it has none asked for. */
const usualRole = (partner: Partner, need: NeedType): Fit | undefined =>
  need.partners?.includes(partner.id) ? ownRole(partner) : undefined

/** Where one role serves a need, partners whose own themes speak of that help serve it best. */
function spokenOf({ id }: Partner, need: NeedType, roleFit: RoleFit): number {
  if (need.roles.length > 1) return 1
  return 1 - weight.spoken + weight.spoken * (roleFit.get(need.id)?.get(id) ?? 0)
}

function usualBonus({ id }: Partner, { partners = [] }: NeedType): number {
  const place = partners.indexOf(id)
  return place < 0 ? 0 : weight.usual * (1 - weight.laterUsual * place)
}

function serviceOf(partner: Partner, need: NeedType, roleFit: RoleFit): Service | undefined {
  const best = bestRole(partner, need) ?? usualRole(partner, need)
  if (!best) return undefined
  const fit = weight.full * best.fit * spokenOf(partner, need, roleFit)
  return { role: best.role, worth: fit + usualBonus(partner, need) }
}

/** In which role partners serve each need, which hangs on their cards alone. */
export function servingOf(
  needTypes: readonly NeedType[],
  partners: readonly Partner[],
  roleFit: RoleFit,
): Serving {
  return new Map(
    needTypes.map((need) => {
      const services = partners.flatMap((partner): [string, Service][] => {
        const service = serviceOf(partner, need, roleFit)
        return service ? [[partner.id, service]] : []
      })
      return [need.id, new Map(services)]
    }),
  )
}
