import { takeMailInto } from '../incoming-mail.ts'
import type { Parts } from './parts.ts'

/** Reads the hub's mailbox, where that is set; what it needs is loaded only then. */
export async function openMailbox({ settings, store, brain, now, log }: Parts) {
  const { imapUrl: url, from } = settings.mail
  if (!url) return undefined
  const { watchMailbox } = await import('../../adapters/partners/mailbox/watch-mailbox.ts')
  const { knowledge } = brain
  const takeMail = takeMailInto({ store, now, knowledge })
  return watchMailbox({
    url,
    dataDir: settings.dataDir,
    async take(mail) {
      const { kind, about } = mail
      const taken = await takeMail(mail)
      if (taken === 'taken') log.info({ kind, ...about }, 'a mail in the mailbox was noted')
      return taken
    },
    own: [knowledge.hub.email, ...(from ? [from] : [])],
    now,
    random: Math.random,
    onOpen: () => log.info('the mailbox is being read'),
    onFault: ({ fault }) => log.warn({ fault }, 'the mailbox cannot be read now'),
    onUnreadable: () => log.warn('a message in the mailbox could not be read'),
  })
}
