import { join, resolve } from 'node:path'
import type { Server } from 'restify'
import { clientAddress } from '../../adapters/http/client-address.ts'
import { makeServer } from '../../adapters/http/make-server.ts'
import { keptKnowledge, keptLexicon } from '../../adapters/kept-knowledge.ts'
import { makeLinks } from '../../adapters/partners/links.ts'
import { readWebhooks } from '../../adapters/partners/webhooks/webhooks-file.ts'
import { secretKeys } from '../../adapters/secret-keys.ts'
import { openStore } from '../../adapters/storage/open-store.ts'
import { checkRoutes } from '../check-routes.ts'
import { livingTerms } from '../living-terms.ts'
import { makeBrain } from '../make-brain.ts'
import type { Settings } from '../settings.ts'
import { makeStatusCodes } from '../status-codes.ts'
import { isSecure, type Outside, type Parts } from './parts.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Everything the parts of the server share: knowledge, store, keys. @throws when something is not fit to start. */
export async function prepare(settings: Settings, outside: Outside): Promise<Parts> {
  const { log, onBroken } = outside
  const knowledge = keptKnowledge(resolve(ROOT, settings.knowledgeDir))
  checkRoutes(knowledge, settings, log)
  const store = await openStore(settings, { log, onBroken })
  const server = makeServer({ log, secure: isSecure(settings) })
  const onFault = (fault: unknown) =>
    log.error({ err: fault }, 'open enquiries could not be counted')
  const terms = livingTerms(store, knowledge, onFault)
  const keys = secretKeys(settings.dataDir, settings.signingKey)
  const site = siteOf(settings, server)
  return {
    ...outside,
    ...{ settings, server, store, keys, site },
    links: makeLinks(keys.links, site),
    codes: makeStatusCodes(keys.codes),
    addressOf: clientAddress(settings.trustedProxies),
    brain: makeBrain(knowledge, keptLexicon, () => terms.open ?? {}),
    terms,
    webhooks: readWebhooks(settings.webhooksFile, knowledge),
  }
}

/** The port of a server is known once it listens; it is asked for once, and not in every turn. */
function siteOf({ baseUrl }: Settings, server: Server): () => string {
  let site = baseUrl
  return () => {
    site ??= `http://localhost:${server.address().port}`
    return site
  }
}
