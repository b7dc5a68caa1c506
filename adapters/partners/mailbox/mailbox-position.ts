import { join } from 'node:path'
import { z } from 'zod'
import { realDisk } from '../../storage/lowdb/disk.ts'
import { JsonDocument } from '../../storage/lowdb/json-document.ts'

/** How far a mailbox was read; its uids count anew when the validity changes (RFC 3501 section 2.3.1.1). */
const Position = z.object({
  schema: z.literal(1),
  mailbox: z.string(),
  validity: z.string(),
  uid: z.number().int().nonnegative(),
})

export type MailboxPosition = {
  /** The last uid that was read; undefined when none was, or they count anew. */
  read(validity: string): Promise<number | undefined>
  write(validity: string, uid: number): Promise<void>
}

/**
 * Keeps in the data folder from where to read on. Losing it loses nothing: messages are read again,
 * and each is taken once.
 */
export function mailboxPosition(dataDir: string, mailbox: string): MailboxPosition {
  const file = new JsonDocument(join(dataDir, 'mailbox.json'), Position, realDisk)
  return {
    async read(validity) {
      const kept = await file.read().catch(() => null)
      const isThisOne = kept?.mailbox === mailbox && kept.validity === validity
      return isThisOne ? kept.uid : undefined
    },
    write: (validity, uid) => file.write({ schema: 1, mailbox, validity, uid }),
  }
}
