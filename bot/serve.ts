import { lookup } from 'node:dns/promises'
import { join, resolve } from 'node:path'
import type { Logger } from 'pino'
import type { Server } from 'restify'
import { addDesk } from '../adapters/desk/add-desk.ts'
import { makeEntraTokens } from '../adapters/desk/entra-tokens.ts'
import { makeLocalEntrance } from '../adapters/desk/local-entrance.ts'
import { addFormRoutes } from '../adapters/form/form-routes.ts'
import { addAssets } from '../adapters/http/assets.ts'
import { clientAddress } from '../adapters/http/client-address.ts'
import { closeServer } from '../adapters/http/close-server.ts'
import { addHealthRoutes } from '../adapters/http/health-routes.ts'
import { listen } from '../adapters/http/listen.ts'
import { makeServer } from '../adapters/http/make-server.ts'
import { rateLimit } from '../adapters/http/rate-limit.ts'
import { addSiteRoutes } from '../adapters/http/site-routes.ts'
import { loadKnowledge } from '../adapters/knowledge-files.ts'
import { addPartners } from '../adapters/partners/add-partners.ts'
import { makeLinks } from '../adapters/partners/links.ts'
import { makeMailer } from '../adapters/partners/mailer.ts'
import { sendByMail } from '../adapters/partners/send-delivery.ts'
import { dialTcp, type Network } from '../adapters/partners/webhooks/post-safely.ts'
import { sendByWebhook } from '../adapters/partners/webhooks/send-by-webhook.ts'
import { alsoByWebhook } from '../adapters/partners/webhooks/webhook-event.ts'
import { readWebhooks, type Webhooks } from '../adapters/partners/webhooks/webhooks-file.ts'
import { type SecretKeys, secretKeys } from '../adapters/secret-keys.ts'
import { type OpenStore, openStore } from '../adapters/storage/open-store.ts'
import { type Authority, addTeams } from '../adapters/teams/add-teams.ts'
import { alsoByTeams } from '../adapters/teams/also-by-teams.ts'
import { addDirectLine } from '../adapters/website/add-direct-line.ts'
import { makeTokens } from '../adapters/website/tokens.ts'
import { WebsiteAdapter } from '../adapters/website/website-adapter.ts'
import type { Brain } from '../dialogs/brain.ts'
import type { Terms } from '../enquiries/terms.ts'
import { buildLexicon } from '../knowledge/lexicon.ts'
import { needsAttention } from './attention.ts'
import { checkRoutes } from './check-routes.ts'
import { takeMailInto } from './incoming-mail.ts'
import { IntakeBot } from './intake-bot.ts'
import { livingTerms } from './living-terms.ts'
import { type Desks, makeDesks } from './make-desks.ts'
import { makeMorningRound, noteNextRound } from './morning-round.ts'
import { startOutbox } from './outbox.ts'
import { sendByItsWay } from './send-by-its-way.ts'
import type { Settings } from './settings.ts'
import { makeStatusCodes } from './status-codes.ts'
import { makeStatusDesk } from './status-desk.ts'
import { makeTimekeeper } from './timekeeper.ts'

/** A link to an enquiry that was shown in the chat is good for an hour. */
const STATUS_LINK_LIVES = 60 * 60_000
const ROOT = join(import.meta.dirname, '..')
const INTERNET: Network = {
  dial: dialTcp,
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
}

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

export type Running = {
  url: string
  /** Opens the staff's desk once, in a browser on this machine; absent where others can reach it. */
  deskLink?: string
  close(): Promise<void>
}

type Parts = Outside & {
  settings: Settings
  server: Server
  store: OpenStore
  keys: SecretKeys
  brain: Brain
  /** What is promised rests on these, with how many enquiries each partner has open. */
  terms: Terms
  webhooks: Webhooks
  /** Address of the website, without a slash at the end. */
  site: () => string
}

/** Builds all parts and connects them; listens when it returns. @throws when something is not fit to start. */
export async function serve(settings: Settings, outside: Outside): Promise<Running> {
  const parts = await prepare(settings, outside)
  const { server, store, brain, site } = parts
  const desks = openDesks(parts)
  const streams = openWebsite(parts, desks)
  const teams = openTeams(parts, desks)
  await noteNextRound({ store, now: parts.now, terms: brain.knowledge })
  const partners = openPartners(parts, desks, teams)
  const entrance = openDesk(parts, desks, teams)
  const mailbox = await openMailbox(parts)
  addAssets(server, join(ROOT, 'web/dist'))
  addHealthRoutes(server, () => store.isReady())
  openForm(parts, desks)
  addSiteRoutes(server, brain.knowledge)
  async function close() {
    const answered = closeServer(server.server)
    streams.close()
    await answered
    await Promise.all([partners.close(), mailbox?.close()])
    await store.close()
  }
  try {
    await listen(server, settings.port, settings.host)
  } catch (fault) {
    await close()
    throw fault
  }
  return { url: site(), ...(entrance ? { deskLink: entrance.link(site()) } : {}), close }
}

async function prepare(settings: Settings, outside: Outside): Promise<Parts> {
  const { log, onBroken } = outside
  const knowledge = loadKnowledge(resolve(ROOT, settings.knowledgeDir))
  checkRoutes(knowledge, settings, log)
  const store = await openStore(settings, { log, onBroken })
  const server = makeServer({ log, secure: isSecure(settings) })
  const onFault = (fault: unknown) =>
    log.error({ err: fault }, 'open enquiries could not be counted')
  const terms = livingTerms(store, knowledge, onFault)
  return {
    ...outside,
    settings,
    server,
    store,
    keys: secretKeys(settings.dataDir, settings.signingKey),
    brain: { knowledge, lexicon: buildLexicon(knowledge), open: () => terms.open ?? {} },
    terms,
    webhooks: readWebhooks(settings.webhooksFile, knowledge),
    site: siteOf(settings, server),
  }
}

function openDesks({ settings, webhooks, ...parts }: Parts): Desks {
  const { store, keys, site, now, log } = parts
  const links = makeLinks(keys.links, site)
  const { triageChannel } = settings.teams
  const byWebhook = alsoByWebhook(webhooks)
  const byTeams = alsoByTeams(triageChannel)
  return makeDesks({
    ...parts,
    alsoBy: (letters, enquiries) => byTeams(byWebhook(letters, enquiries), enquiries),
    hasStaff: triageChannel !== undefined,
    status: makeStatusDesk({
      ...{ store, now },
      codes: makeStatusCodes(keys.codes),
      linkTo: (reference) =>
        links.enquiry.make(reference, new Date(now().getTime() + STATUS_LINK_LIVES)),
      onFault: (fault) => log.error({ err: fault }, 'a code could not be mailed'),
    }),
  })
}

/** Teams, for visitors and for staff. */
function openTeams(parts: Parts, { staffDesk, ...desks }: Desks) {
  const { server, store, brain, now } = parts
  return addTeams(server, {
    ...parts,
    ...desks,
    desk: staffDesk,
    knowledge: brain.knowledge,
    attention: () => needsAttention(store, now().toISOString()),
  })
}

type Teams = ReturnType<typeof openTeams>

/** The conversation as pages, for who would rather not chat. */
function openForm(parts: Parts, { turns, assistant }: Desks): void {
  const { settings, server, store, keys, brain, site, now, log } = parts
  addFormRoutes(server, {
    ...{ store, turns, assistant, now },
    links: makeLinks(keys.links, site).form,
    hub: brain.knowledge.hub,
    limit: rateLimit(settings.limits.messages, clientAddress(settings.trustedProxies)),
    onFault: (fault) => log.error({ err: fault }, 'a page of the form failed'),
  })
}

/** The website's Direct Line endpoint. */
function openWebsite(parts: Parts, { assistant, turns, talks }: Desks) {
  const { settings, server, store, keys, now, log } = parts
  const bot = new IntakeBot(turns)
  const onFault = (fault: unknown) => log.error({ err: fault }, 'what was seen is not noted')
  const addressOf = clientAddress(settings.trustedProxies)
  return addDirectLine(server, {
    adapter: new WebsiteAdapter(turns, (context) => bot.run(context)),
    assistant,
    store,
    tokens: makeTokens(keys.tokens, now),
    secret: settings.directLineSecret,
    origins: settings.webOrigins,
    secure: isSecure(settings),
    limits: {
      conversations: rateLimit(settings.limits.conversations, addressOf),
      messages: rateLimit(settings.limits.messages, addressOf),
    },
    onSent: (dossier) => void talks.arrived(dossier).catch(onFault),
    onRead: (conversation) => void talks.seen(conversation, 'read').catch(onFault),
    now,
    log,
  })
}

/** The pages partners answer on, and the outbox that brings the enquiries to them. */
function openPartners(parts: Parts, { desk, changeOf }: Desks, teams: Teams) {
  const { settings, server, store, keys, brain, webhooks, site, now, log, terms } = parts
  const { lookEvery, network = INTERNET } = parts
  const { knowledge } = brain
  const links = makeLinks(keys.links, site)
  const onFault = (fault: unknown) => log.error({ err: fault }, 'a private page failed')
  const limit = rateLimit(settings.limits.conversations, clientAddress(settings.trustedProxies))
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
  const codes = makeStatusCodes(keys.codes)
  const timed = { store, now, terms }
  const mail = sendByMail({ store, knowledge, links, mailer, codes, now, site })
  const outbox = startOutbox({
    store,
    send: sendByItsWay({
      mail,
      teams: teams.sender(mail),
      webhook: sendByWebhook({ webhooks, links, network, now }),
    }),
    keepTime: makeTimekeeper({ ...timed, changeOf, round: makeMorningRound({ ...timed, desk }) }),
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

/** The staff's desk: the tab in Teams, and the way in for development on this machine. */
function openDesk(parts: Parts, { staffDesk }: Desks, { roll }: Teams) {
  const { settings, server, brain, now, log } = parts
  const { appId, tenantId } = settings.teams
  const host = settings.baseUrl && new URL(settings.baseUrl).host
  const entra = appId && tenantId && host ? { appId, tenantId, host } : undefined
  const local = settings.isLocal && !settings.production ? makeLocalEntrance(now) : undefined
  addDesk(server, {
    desk: staffDesk,
    knowledge: brain.knowledge,
    entra: entra && makeEntraTokens(entra, now),
    app: entra,
    local,
    staffOf: roll.find,
    now,
    log,
  })
  return local
}

/** Reads the hub's mailbox, where that is set; what it needs is loaded only then. */
async function openMailbox({ settings, store, brain, now, log }: Parts) {
  const { imapUrl: url, from } = settings.mail
  if (!url) return undefined
  const { watchMailbox } = await import('../adapters/partners/mailbox/watch-mailbox.ts')
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

/** The port of a server is known once it listens; it is asked for once, and not in every turn. */
function siteOf({ baseUrl }: Settings, server: Server): () => string {
  let site = baseUrl
  return () => {
    site ??= `http://localhost:${server.address().port}`
    return site
  }
}

function isSecure({ baseUrl }: Settings): boolean {
  return baseUrl?.startsWith('https:') ?? false
}
