import { type Address, isSamePlace } from '../../bot/address.ts'
import type { Store } from '../../bot/store.ts'

/** Keeps where a conversation is reached; writes only what is new. */
export async function keepAddress(
  store: Pick<Store, 'transact'>,
  conversation: string,
  address: Address,
): Promise<void> {
  await store.transact(conversation, (dossier) => {
    const known = dossier.address
    if (known && isSamePlace(known, address)) return undefined
    return { address: { ...address, sent: known?.sent ?? 0 } }
  })
}

/** Nothing is sent there any more, until a message comes from there. */
export async function closeAddress(
  store: Pick<Store, 'transact'>,
  conversation: string,
): Promise<void> {
  await store.transact(conversation, ({ address }) =>
    address && !address.closed ? { address: { ...address, closed: true } } : undefined,
  )
}
