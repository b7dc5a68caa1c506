import { rateLimit } from '../../adapters/http/rate-limit.ts'
import { addDirectLine } from '../../adapters/website/add-direct-line.ts'
import { makeTokens } from '../../adapters/website/tokens.ts'
import type { Brain } from '../../dialogs/brain.ts'
import { liveUnderstanding } from '../../dialogs/live-understanding.ts'
import { maskSecrets } from '../../enquiries/mask-secrets.ts'
import { lazily } from '../../knowledge/lazily.ts'
import { wake } from '../make-brain.ts'
import type { Desks } from '../make-desks.ts'
import type { Turns } from '../turns.ts'
import { isSecure, type Parts } from './parts.ts'

/** The website's Direct Line endpoint. */
export function openWebsite(parts: Parts, { assistant, turns, talks }: Desks) {
  const { settings, server, store, keys, brain, addressOf, now, log } = parts
  const onFault = (fault: unknown) => log.error({ err: fault }, 'what was seen is not noted')
  return addDirectLine(server, {
    adapter: lazily(() => websiteAdapter(turns, brain)),
    assistant,
    store,
    tokens: makeTokens(keys.tokens, now),
    secret: settings.directLineSecret,
    origins: settings.webOrigins,
    secure: isSecure(settings),
    limits: {
      conversations: rateLimit(settings.limits.conversations, addressOf),
      messages: rateLimit(settings.limits.messages, addressOf),
      drafts: rateLimit(settings.limits.messages, addressOf),
    },
    understand: (text, language) =>
      liveUnderstanding(maskSecrets(text).text, language, { brain, now: now().toISOString() }),
    onSent: (dossier) => void talks.arrived(dossier).catch(onFault),
    onRead: (conversation, activity) => void talks.read(conversation, activity).catch(onFault),
    now,
    log,
  })
}

/**
 * What needs the Bot Framework's SDK, which takes as long to load as everything else together. It is
 * loaded while the first visitor reads the opening, and so the lexicon is built then.
 */
async function websiteAdapter(turns: Turns, brain: Brain) {
  const [{ WebsiteAdapter }, { IntakeBot }] = await Promise.all([
    import('../../adapters/website/website-adapter.ts'),
    import('../intake-bot.ts'),
  ])
  wake(brain)
  const bot = new IntakeBot(turns)
  return new WebsiteAdapter(turns, (context) => bot.run(context))
}
