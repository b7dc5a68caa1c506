import type { APlace } from './contract/a-store.ts'
import { deliveriesContract } from './contract/deliveries.ts'
import { enquiriesContract } from './contract/enquiries.ts'
import { erasureContract } from './contract/erasure.ts'
import { listenersContract } from './contract/listeners.ts'
import { referencesContract } from './contract/references.ts'
import { silenceContract } from './contract/silence.ts'
import { turnsContract } from './contract/turns.ts'

/** What every engine behind the port `Store` does. */
export function storeContract(name: string, aPlace: APlace): void {
  turnsContract(name, aPlace)
  referencesContract(name, aPlace)
  deliveriesContract(name, aPlace)
  enquiriesContract(name, aPlace)
  listenersContract(name, aPlace)
  silenceContract(name, aPlace)
  erasureContract(name, aPlace)
}
