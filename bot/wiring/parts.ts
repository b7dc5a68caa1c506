import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import type { Server } from 'restify'
import type { Links } from '../../adapters/partners/links.ts'
import type { Network } from '../../adapters/partners/webhooks/post-safely.ts'
import type { Webhooks } from '../../adapters/partners/webhooks/webhooks-file.ts'
import type { SecretKeys } from '../../adapters/secret-keys.ts'
import type { OpenStore } from '../../adapters/storage/open-store.ts'
import type { Authority } from '../../adapters/teams/add-teams.ts'
import type { Brain } from '../../dialogs/brain.ts'
import type { Terms } from '../../enquiries/terms.ts'
import type { Settings } from '../settings.ts'
import type { StatusCodes } from '../status-codes.ts'

export type Outside = {
  log: Logger
  now: () => Date
  /** Called when it is no longer known what is on disk: the process must end. */
  onBroken: (fault: Error) => void
  /** Milliseconds between two looks for what is due; five seconds unless said otherwise. */
  lookEvery?: number
  /** The network that partners' own systems are on. */
  network?: Network
  /** Who says that a request is from Teams; Microsoft unless said otherwise. */
  authority?: Authority
}

export type Parts = Outside & {
  settings: Settings
  server: Server
  store: OpenStore
  keys: SecretKeys
  brain: Brain
  /** What is promised rests on these, with how many enquiries each partner has open. */
  terms: Terms
  webhooks: Webhooks
  links: Links
  codes: StatusCodes
  /** Where a request comes from, by which is counted how many there are. */
  addressOf: (request: IncomingMessage) => string
  /** Address of the website, without a slash at the end. */
  site: () => string
}

/** Whether the site is reached by https. */
export function isSecure({ baseUrl }: Settings): boolean {
  return baseUrl?.startsWith('https:') ?? false
}
