import { describe, expect, it, onTestFinished } from 'vitest'
import type { MailboxFault } from '../../../../adapters/partners/mailbox/mailbox-fault.ts'
import { watchMailbox } from '../../../../adapters/partners/mailbox/watch-mailbox.ts'
import type { IncomingMail } from '../../../../bot/incoming-mail.ts'
import { aFolder } from '../../../builders/a-folder.ts'
import { aMail } from '../../../builders/a-mail-text.ts'
import { aFolderIn, aMailbox } from '../../../builders/a-mailbox.ts'
import { aReference } from '../../../builders/an-enquiry.ts'
import { anImapServer } from '../../../builders/an-imap-server.ts'

/** Any other IMAP server to hold the same promises, such as `imap://user:password@127.0.0.1:143`. */
const { IMAP_TEST_URL: elsewhere } = process.env
const AN_HOUR = 60 * 60_000

const mailOf = (name: string) =>
  aMail([`From: ${name}@tudelft.nl`, `Message-ID: <${name}@tudelft.nl>`, `Subject: ${aReference}`])

type Watched = { dataDir?: string; lookEvery?: number; refuse?: (name: string) => boolean }

/** Watches a mailbox, and tells who wrote what was taken from it. */
function aWatch(url: string, { dataDir = aFolder(), lookEvery = AN_HOUR, refuse }: Watched = {}) {
  const writers: string[] = []
  const faults: MailboxFault[] = []
  let opened = 0
  let unreadable = 0
  const watch = watchMailbox({
    ...{ url, dataDir, lookEvery, own: [], random: () => 0, firstWait: 1 },
    now: () => new Date(),
    async take(mail: IncomingMail) {
      const [writer = ''] = 'from' in mail ? mail.from.split('@') : []
      if (refuse?.(writer)) throw new Error('the disk is full')
      writers.push(writer)
      return 'taken'
    },
    onOpen: () => {
      opened += 1
    },
    onFault: (fault) => faults.push(fault),
    onUnreadable: () => {
      unreadable += 1
    },
  })
  onTestFinished(() => watch.close())
  return {
    ...{ writers, faults, dataDir, close: () => watch.close() },
    opened: () => opened,
    unreadable: () => unreadable,
    hasTaken: (...names: string[]) =>
      expect.poll(() => writers, { timeout: 15_000, interval: 10 }).toEqual(names),
  }
}

describe.each([
  { name: 'an IMAP server in Node', urlOf: async () => (await anImapServer()).url },
  ...(elsewhere ? [{ name: 'another IMAP server', urlOf: () => aFolderIn(elsewhere) }] : []),
])('watching a mailbox on $name', ({ urlOf }) => {
  it('takes what is there, and hears at once of what comes', async () => {
    const url = await urlOf()
    const mailbox = aMailbox(url)
    await mailbox.put(mailOf('anna'))
    const { hasTaken } = aWatch(url)
    await hasTaken('anna')
    await mailbox.put(mailOf('bea'), mailOf('carla'))
    await hasTaken('anna', 'bea', 'carla')
    await mailbox.put(mailOf('dirk'))
    await hasTaken('anna', 'bea', 'carla', 'dirk')
  })

  it('begins with an empty one', async () => {
    const url = await urlOf()
    const { hasTaken, opened } = aWatch(url)
    await expect.poll(opened).toBe(1)
    await aMailbox(url).put(mailOf('anna'))
    await hasTaken('anna')
  })

  it('leaves every message as new as it was', async () => {
    const url = await urlOf()
    const mailbox = aMailbox(url)
    await mailbox.put(mailOf('anna'), mailOf('bea'))
    const { hasTaken, close } = aWatch(url)
    await hasTaken('anna', 'bea')
    await close()
    expect(await mailbox.flags()).toEqual([[], []])
  })

  it('goes on, after a stop, where it was', async () => {
    const url = await urlOf()
    const mailbox = aMailbox(url)
    await mailbox.put(mailOf('anna'))
    const before = aWatch(url)
    await before.hasTaken('anna')
    await mailbox.put(mailOf('bea'))
    await before.hasTaken('anna', 'bea')
    await before.close()
    await mailbox.put(mailOf('carla'))
    const { hasTaken } = aWatch(url, { dataDir: before.dataDir })
    await hasTaken('carla')
  })

  it('reads again what could not be kept', async () => {
    const url = await urlOf()
    await aMailbox(url).put(mailOf('anna'), mailOf('bea'))
    let isFull = true
    const refuse = (name: string) => {
      const refused = isFull && name === 'bea'
      if (refused) isFull = false
      return refused
    }
    await aWatch(url, { refuse }).hasTaken('anna', 'bea')
  })
})

describe('watching a mailbox', () => {
  it('connects again when the server went away, and misses nothing', async () => {
    const server = await anImapServer()
    const { hasTaken, faults } = aWatch(server.url)
    await aMailbox(server.url).put(mailOf('anna'))
    await hasTaken('anna')
    await server.cutOff()
    await expect.poll(() => faults.length).toBeGreaterThan(1)
    await server.comeBack()
    await aMailbox(server.url).put(mailOf('bea'))
    await hasTaken('anna', 'bea')
  })

  it('looks now and then where the server does not tell of new messages', async () => {
    const { url } = await anImapServer(['UIDPLUS'])
    const { hasTaken, opened } = aWatch(url, { lookEvery: 20 })
    await expect.poll(opened).toBe(1)
    await aMailbox(url).put(mailOf('anna'))
    await hasTaken('anna')
  })

  it('tells of a wrong password without any words of the server', async () => {
    const { url } = await anImapServer()
    const { faults } = aWatch(url.replace('geheim', 'fout'))
    await expect.poll(() => faults).toEqual([{ fault: 'EAUTH', isRefusal: true }])
  })

  it('never sends the password over a connection that others can read', async () => {
    const { url } = await anImapServer()
    // The same server under a name that is not known to be this machine.
    const { faults, opened } = aWatch(url.replace('127.0.0.1', '127.0.0.2'))
    await expect.poll(() => faults.length).toBeGreaterThan(0)
    expect(opened()).toBe(0)
  })
})
