import { createHash } from 'node:crypto'
import { asksToCarry, MOST_WRONG_CODES } from '../dialogs/carry.ts'
import { carryCodeIn } from '../dialogs/carry-code.ts'
import type { Elsewhere } from '../dialogs/turn.ts'
import type { Store } from './store.ts'

/** A code works this long, in milliseconds: a day. */
const CODE_LIVES = 24 * 60 * 60_000

type Parts = {
  store: Pick<Store, 'read' | 'transact'>
  newCode: () => string
  /** Address of the form in which a conversation can be gone on with. */
  formOf: (conversation: string) => Promise<string>
  now: () => Date
}

/**
 * What a message that goes on elsewhere needs: a code for another device, the conversation that such
 * a code leads to, or the address of the form; undefined for any other message. A code is kept as its
 * hash, in a dossier of its own beside the conversation.
 */
export function makeCarryDesk({ store, newCode, formOf, now }: Parts) {
  return async (text: string, conversation: string): Promise<Elsewhere | undefined> => {
    if (asksToCarry(text)) return giveCode(conversation)
    const code = carryCodeIn(text)
    if (code !== undefined) return follow(code, conversation)
    if (!namesForm(text) || (await store.read(conversation)).version === 0) return undefined
    return { kind: 'form', link: await formOf(conversation) }
  }

  async function giveCode(conversation: string): Promise<Elsewhere | undefined> {
    if (!(await openOne(conversation))) return undefined
    const code = newCode()
    const until = new Date(now().getTime() + CODE_LIVES).toISOString()
    const resume = { current: hashOf(code), until }
    await store.transact(placeOf(code), () => ({ about: conversation, resume }))
    return { kind: 'code', code, until }
  }

  async function follow(code: string, conversation: string): Promise<Elsewhere | undefined> {
    const { wrongCodes = 0 } = (await store.read(conversation)).conversation ?? {}
    if (wrongCodes >= MOST_WRONG_CODES) return undefined
    const { about, resume } = await store.read(placeOf(code))
    if (!about || !resume || Date.parse(resume.until) <= now().getTime()) return undefined
    const found = await openOne(about)
    return found && { kind: 'conversation', conversation: found }
  }

  /** A conversation in which something was said and nothing filed yet. */
  async function openOne(id: string) {
    const { conversation } = await store.read(id)
    const isOpen = conversation?.reference === undefined
    return isOpen && conversation?.answers.need !== undefined ? conversation : undefined
  }
}

function namesForm(text: string): boolean {
  return text.length <= 100 && /\b(formulier|form|chatten|chat)\b/i.test(text)
}

function placeOf(code: string): string {
  return `code-${hashOf(code)}`
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('base64url')
}
