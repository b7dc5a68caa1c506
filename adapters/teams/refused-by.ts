import type { Sent } from '../../bot/outbox.ts'
import { ConnectorFault } from './connector.ts'

/** 403: blocked or removed there; 404: no such conversation; 400, 413: it will never be taken. */
const PERMANENT = [400, 403, 404, 413]

/** 412, 429, 5xx and no answer at all pass; so may 401, which says that a token was too old. */
export function refusedBy(fault: unknown, now: Date): Extract<Sent, { state: 'refused' }> {
  if (!(fault instanceof ConnectorFault))
    return { state: 'refused', fault: 'EFAULT', permanent: false }
  const { status, code, wait } = fault
  return {
    state: 'refused',
    fault: `HTTP ${status} ${code}`.trim(),
    permanent: PERMANENT.includes(status),
    ...(wait > 0 ? { after: new Date(now.getTime() + wait).toISOString() } : {}),
  }
}
