import { lookup } from 'node:dns/promises'
import { join } from 'node:path'
import { rateLimit } from '../../adapters/http/rate-limit.ts'
import { addPartners } from '../../adapters/partners/add-partners.ts'
import { makeMailer } from '../../adapters/partners/mailer.ts'
import { sendByMail } from '../../adapters/partners/send-delivery.ts'
import { dialTcp, type Network } from '../../adapters/partners/webhooks/post-safely.ts'
import { sendByWebhook } from '../../adapters/partners/webhooks/send-by-webhook.ts'
import type { Desks } from '../make-desks.ts'
import { makeMorningRound } from '../morning-round.ts'
import { startOutbox } from '../outbox.ts'
import { sendByItsWay } from '../send-by-its-way.ts'
import { makeTimekeeper } from '../timekeeper.ts'
import type { Teams } from './open-teams.ts'
import type { Parts } from './parts.ts'

const INTERNET: Network = {
  dial: dialTcp,
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
}

/** The pages partners answer on, and the outbox that brings the enquiries to them. */
export function openPartners(parts: Parts, { desk, changeOf, eraseOld }: Desks, teams: Teams) {
  const { settings, server, store, brain, webhooks, links, codes, site, now, log, terms } = parts
  const { lookEvery, addressOf, network = INTERNET } = parts
  const { knowledge } = brain
  const onFault = (fault: unknown) => log.error({ err: fault }, 'a private page failed')
  const limit = rateLimit(settings.limits.conversations, addressOf)
  addPartners(server, { store, desk, links, knowledge, terms, limit, now, onFault })

  const { hub } = knowledge
  const { smtpUrl, from = hub.email, allow } = settings.mail
  const mailer = makeMailer({
    ...(smtpUrl ? { smtpUrl } : {}),
    ...(allow ? { allow } : {}),
    outboxFolder: join(settings.dataDir, 'outbox'),
    from: { name: hub.name.nl, address: from },
    replyTo: hub.email,
  })
  const timed = { store, now, terms }
  const mail = sendByMail({ store, knowledge, links, mailer, codes, now, site })
  const outbox = startOutbox({
    store,
    send: sendByItsWay({
      mail,
      teams: teams.sender(mail),
      webhook: sendByWebhook({ webhooks, links, network, now }),
    }),
    keepTime: makeTimekeeper({
      ...timed,
      changeOf,
      round: makeMorningRound({ ...timed, desk, eraseOld }),
    }),
    now,
    lookEvery,
    random: Math.random,
    onFault: (fault) => log.error({ err: fault }, 'the outbox could not go on'),
    onRefused: ({ id, fault, state }) => log.warn({ delivery: id, fault, state }, 'not delivered'),
  })
  return {
    async close() {
      await outbox.close()
      mailer.close()
    },
  }
}
