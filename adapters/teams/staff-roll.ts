import { setTimeout as later } from 'node:timers/promises'
import type { StaffRoll } from '../../bot/staff-roll.ts'
import type { Store } from '../../bot/store.ts'
import type { Connector } from './connector.ts'

/** Whoever joins or leaves the team counts so much later at most. */
const FRESH_FOR = 5 * 60_000
/** Milliseconds that somebody who pressed can wait for it: Teams gives up on the answer after some seconds. */
const PATIENCE = 1_000

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
  let asking: Promise<void> | undefined

  /** Those known before, where the channel does not tell soon. */
  async function members(): Promise<Map<string, string>> {
    if (channel === undefined || now().getTime() - asked < FRESH_FOR) return names
    asking ??= ask(channel)
      .catch(onFault)
      .finally(() => {
        asking = undefined
      })
    await Promise.race([asking, later(PATIENCE, undefined, { ref: false })])
    return names
  }

  async function ask(channel: string): Promise<void> {
    const { address } = await store.read(channel)
    if (!address || address.closed) {
      names = new Map()
      return
    }
    const all = await connector.members(address.serviceUrl, channel)
    names = new Map(
      all.flatMap(({ aadObjectId, objectId, name }) => {
        const id = aadObjectId ?? objectId
        return id ? [[sameCase(id), name] as const] : []
      }),
    )
    asked = now().getTime()
  }

  return {
    async find(id, name) {
      if (!id) return undefined
      const key = sameCase(id)
      const known = await members()
      const isStaff = known.has(key) || named.has(key)
      return isStaff ? { id: key, name: known.get(key) || name || key } : undefined
    },
  }
}

function sameCase(id: string): string {
  return id.toLowerCase()
}
