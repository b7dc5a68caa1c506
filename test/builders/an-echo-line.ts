import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { makeServer } from '../../adapters/http/make-server.ts'
import { LowdbStore } from '../../adapters/storage/lowdb/lowdb-store.ts'
import { addDirectLine } from '../../adapters/website/add-direct-line.ts'
import { makeTokens } from '../../adapters/website/tokens.ts'
import { WebsiteAdapter } from '../../adapters/website/website-adapter.ts'
import type { Assistant } from '../../bot/assistant.ts'
import type { PlainActivity } from '../../bot/dossier.ts'
import { IntakeBot } from '../../bot/intake-bot.ts'
import { makeTurns } from '../../bot/turns.ts'
import { aReference } from './an-enquiry.ts'

type Given = { secret?: string; origins?: string[]; tokenLives?: number; assistant?: Assistant }

/** The Direct Line endpoint with a store of its own and an assistant that says back what it hears. */
export async function anEchoLine(given: Given = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'echo-'))
  const onBroken = (fault: Error) => {
    throw fault
  }
  const store = await LowdbStore.open({ folder, onBroken })
  const log = pino({ level: 'silent' })
  const server = makeServer({ log, secure: false })
  const now = () => new Date()
  const assistant = given.assistant ?? echo
  const turns = makeTurns({ store, assistant, now, newReference: () => aReference })
  const bot = new IntakeBot(turns)
  const adapter = new WebsiteAdapter(turns, (context) => bot.run(context))
  const streams = addDirectLine(server, {
    adapter: async () => adapter,
    assistant,
    store,
    tokens: makeTokens(new Uint8Array(32).fill(1), now, given.tokenLives),
    secret: given.secret,
    origins: given.origins ?? [],
    secure: false,
    limits: {
      conversations: async () => {},
      messages: async () => {},
      drafts: async () => {},
    },
    understand: () => [],
    onSent: () => {},
    onRead: () => {},
    now,
    log,
  })
  server.server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    store,
    async close() {
      server.server.close()
      streams.close()
      await store.close()
      server.server.closeAllConnections()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Keeps everything as it came, and answers a few words in ways a client must be able to take. */
const echo: Assistant = {
  opening: () => [],
  answer: (heard) => ({ heard, says: answersTo(heard.text ?? ''), change: {} }),
}

function answersTo(text: string): PlainActivity[] {
  const many = /^multi (\d+)$/.exec(text)
  if (many) return Array.from({ length: Number(many[1]) }, (_, at) => says(`m${at + 1}`))
  if (text === 'typing') return [{ type: 'typing' }, says(text)]
  if (text === 'end') return [says(text), { type: 'endOfConversation' }]
  if (text === 'suggest') return [{ ...says(text), suggestedActions: { to: [], actions: choices } }]
  if (text === 'card') return [{ ...says(text), attachments: [card] }]
  return [says(`You said: ${text}`)]
}

function says(text: string): PlainActivity {
  return { type: 'message', text }
}

const choices = ['yes', 'no'].map((title) => ({ type: 'imBack', title, value: title }))
const card = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', version: '1.4', body: [{ type: 'TextBlock', text: 'a card' }] },
}
