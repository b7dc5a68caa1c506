import type { Logger } from 'pino'
import { KnowledgeFault, routeFaults } from '../knowledge/parse-knowledge.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import type { Settings } from './settings.ts'

/** Production refuses to start where a letter would never arrive; elsewhere it is only said. */
export function checkRoutes(
  knowledge: Knowledge,
  { production }: Pick<Settings, 'production'>,
  log: Logger,
): void {
  const faults = routeFaults(knowledge)
  if (faults.length === 0) return
  if (production) throw new KnowledgeFault(faults)
  log.info(
    { addresses: faults.length },
    'addresses are examples: their mails are written to the outbox folder, and production would not start',
  )
}
