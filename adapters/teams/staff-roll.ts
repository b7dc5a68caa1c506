import type { StaffRoll } from '../../bot/staff-roll.ts'
import type { Store } from '../../bot/store.ts'
import type { Connector } from './connector.ts'

/** Whoever joins or leaves the team counts so much later at most. */
const FRESH_FOR = 5 * 60_000

type Parts = {
  store: Pick<Store, 'read'>
  connector: Pick<Connector, 'members'>
  /** Id of the channel of staff; members of its team are staff. */
  channel: string | undefined
  /** Object ids of people who are staff without being in the team. */
  listed: readonly string[]
  now: () => Date
  onFault: (fault: unknown) => void
}

/** Staff are the members of the triage channel's team, and those in a list. */
export function makeStaffRoll({
  store,
  connector,
  channel,
  listed,
  now,
  onFault,
}: Parts): StaffRoll {
  const named = new Set(listed.map(sameCase))
  let names = new Map<string, string>()
  let asked = 0

  async function members(): Promise<Map<string, string>> {
    if (channel === undefined || now().getTime() - asked < FRESH_FOR) return names
    const { address } = await store.read(channel)
    if (!address || address.closed) return new Map()
    const all = await connector.members(address.serviceUrl, channel)
    names = new Map(
      all.flatMap(({ aadObjectId, objectId, name }) => {
        const id = aadObjectId ?? objectId
        return id ? [[sameCase(id), name] as const] : []
      }),
    )
    asked = now().getTime()
    return names
  }

  return {
    async find(id, name) {
      if (!id) return undefined
      const key = sameCase(id)
      const known = await members().catch((fault) => {
        onFault(fault)
        return names
      })
      const isStaff = known.has(key) || named.has(key)
      return isStaff ? { id: key, name: known.get(key) || name || key } : undefined
    },
  }
}

function sameCase(id: string): string {
  return id.toLowerCase()
}
