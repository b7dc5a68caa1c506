import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CardAction, RoleTypes } from 'botbuilder'
import { onTestFinished } from 'vitest'
import { LowdbStore } from '../../adapters/storage/lowdb/lowdb-store.ts'
import { WebsiteAdapter } from '../../adapters/website/website-adapter.ts'
import { makeCarryDesk } from '../../bot/carry-desk.ts'
import type { Dossier, PlainActivity } from '../../bot/dossier.ts'
import { intakeAssistant } from '../../bot/intake-assistant.ts'
import { IntakeBot } from '../../bot/intake-bot.ts'
import { makeStatusCodes } from '../../bot/status-codes.ts'
import { makeStatusDesk } from '../../bot/status-desk.ts'
import { makeTurns } from '../../bot/turns.ts'
import type { Brain } from '../../dialogs/brain.ts'
import { carryCodeFrom } from '../../dialogs/carry-code.ts'
import { type Conversation, newConversation } from '../../dialogs/conversation.ts'
import { referenceFrom } from '../../enquiries/reference.ts'
import type { Language } from '../../knowledge/language.ts'
import { aBrain } from './a-brain.ts'
import { fits } from './fits.ts'

/** The codes that are mailed in these conversations. */
export const aStatusCodes = makeStatusCodes(new Uint8Array(32).fill(9))

const ID = 'conversation-1'
const ELSEWHERE = 'conversation-2'
/** A Tuesday, half past ten in the morning in the Netherlands. */
const NOW = new Date('2026-11-24T09:30:00.000Z')

/** What the assistant says in answer to one message. */
export type Answer = { text: string; buttons: string[]; erased: boolean }

type Sent = { text?: string; value?: unknown; key?: string; files?: number }

export type Visit = {
  /** The conversation before its first message. */
  readonly begun: Conversation
  /** Goes on in another conversation with the same bot, as from another device. */
  beginsElsewhere(): void
  /** So many milliseconds go by. */
  waits(milliseconds: number): void
  says(text: string): Promise<Answer>
  /** Presses a button under the latest answer, or beside one of its facts. */
  presses(title: string): Promise<Answer>
  /** Presses a button that was shown earlier in the conversation. */
  pressesAgain(title: string): Promise<Answer>
  /** Sends an activity as a client would; the same `key` marks the same message. */
  sends(sent: Sent): Promise<Answer>
  stored(): Promise<Dossier>
  /** The server ends and starts again on the same folder. */
  restart(): Promise<void>
}

type Given = {
  language?: Language
  brain?: Brain
  /** Data folder of a server that was stopped. */
  stored?: string
}

/** One visitor's conversation with the real bot, over a store in a folder of its own. */
export async function aConversation(given: Given = {}) {
  const { language = 'nl', brain = aBrain, stored } = given
  const folder = mkdtempSync(join(tmpdir(), 'conversation-'))
  if (stored) cpSync(stored, folder, { recursive: true })
  const clock = { time: NOW.getTime() }
  let server = await aServer(folder, brain, clock)
  onTestFinished(async () => {
    await server.store.close()
    rmSync(folder, { recursive: true })
  })
  let latest = server.opening(language)
  let id = ID

  const visit: Visit = {
    begun: newConversation(ID, NOW.toISOString(), language),
    beginsElsewhere() {
      id = ELSEWHERE
      latest = server.opening(language)
    },
    waits(milliseconds) {
      clock.time += milliseconds
    },
    says: (text) => visit.sends({ text }),
    presses: (title) => visit.sends(pressOf(title, latest)),
    pressesAgain: async (title) => visit.sends(pressOf(title, (await visit.stored()).log)),
    async sends({ text, value, key, files = 0 }) {
      const attachments = Array.from({ length: files }, () => ({ contentType: 'application/pdf' }))
      const taken = await server.adapter.process(
        {
          ...{
            type: 'message',
            channelId: 'directline',
            timestamp: new Date(clock.time),
            text,
            value,
            attachments,
          },
          conversation: { id, name: '', isGroup: false, conversationType: 'personal' },
          from: { id: 'dl_visitor', name: '', role: RoleTypes.User },
          recipient: { id: 'assistant', name: 'assistant', role: RoleTypes.Bot },
          ...(key ? { channelData: { clientActivityID: key } } : {}),
        },
        { language },
      )
      if (!taken) throw new Error('the bot took this for no message')
      if (taken.replies.length > 0) latest = taken.replies
      return answerOf(taken.replies)
    },
    stored: () => server.store.read(ID),
    async restart() {
      await server.store.close()
      server = await aServer(folder, brain, clock)
    },
  }
  return visit
}

async function aServer(folder: string, brain: Brain, clock: { time: number }) {
  const onBroken = (fault: Error) => {
    throw fault
  }
  const store = await LowdbStore.open({ folder, onBroken })
  const assistant = intakeAssistant({ brain, site: () => 'https://hub.example' })
  let drawn = 0
  const newReference = () => {
    drawn += 1
    return referenceFrom([7, 19, 3, 20, 0, Math.floor(drawn / 32), drawn % 32])
  }
  const now = () => new Date(clock.time)
  const onFault = (fault: unknown) => {
    throw fault
  }
  const linkTo = async (reference: string) => `https://hub.example/enquiry/${reference}`
  const status = makeStatusDesk({ store, now, linkTo, codes: aStatusCodes, onFault })
  let given = 0
  const newCode = () => {
    given += 1
    return carryCodeFrom((below) => given % below)
  }
  const formOf = async (conversation: string) => `https://hub.example/form/${conversation}`
  const carried = makeCarryDesk({ store, newCode, formOf, now })
  const turns = makeTurns({
    ...{ store, assistant, now, newReference },
    status: {
      ...status,
      look: async (...message) => (await status.look(...message)) ?? carried(...message),
    },
  })
  const bot = new IntakeBot(turns)
  const adapter = new WebsiteAdapter(turns, (context) => bot.run(context))
  return { store, adapter, opening: assistant.opening }
}

/** What the client posts when a button with this title is pressed. */
function pressOf(title: string, said: PlainActivity[]): Sent {
  const buttons = said.flatMap(buttonsOf)
  const button = buttons.find((one) => fits(one.title, title))
  const titles = buttons.map((one) => one.title)
  if (!button) throw new Error(`There is no button “${title}” among: ${titles.join(' | ')}`)
  return { text: button.title, value: button.value }
}

function buttonsOf({ suggestedActions, channelData }: PlainActivity): CardAction[] {
  const parts: { facts?: { change?: CardAction }[] }[] = channelData?.parts ?? []
  const changes = parts.flatMap(({ facts = [] }) => facts.flatMap(({ change }) => change ?? []))
  return [...(suggestedActions?.actions ?? []), ...changes]
}

function answerOf(said: PlainActivity[]): Answer {
  return {
    text: said.map(({ text }) => text ?? '').join('\n\n'),
    buttons: said.flatMap(({ suggestedActions }) =>
      (suggestedActions?.actions ?? []).map(({ title }) => title),
    ),
    erased: said.some(({ channelData }) => channelData?.erased === true),
  }
}
