import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { LETTERS, replyTo, type Taken, textOf } from './plan.ts'

/** One thing that went wrong, such as `lost c0#12`: what was acknowledged, and is not so. */
export type Wrong = `${(typeof KINDS)[number]} ${string}`
export const KINDS = ['lost', 'doubled', 'reordered', 'half'] as const

/** The documents, read without a line of the engine's. */
const ConversationFile = z.object({
  id: z.string(),
  log: z.array(z.object({ text: z.string() })),
  references: z.array(z.string()),
  deliveries: z.array(z.object({ id: z.string(), state: z.string() })),
})
const EnquiryFile = z.object({ reference: z.string(), conversation: z.string() })
const OutboxFile = z.object({ pending: z.array(z.object({ id: z.string() })) })

/**
 * Compares a conversation's log with what was acknowledged of it: each message is there once, at
 * the place that was promised, in the order sent, with its reply right behind it.
 */
export function wrongsInLog(texts: string[], taken: Taken[]): Wrong[] {
  const stands = new Set(texts)
  const isMessage = (text: string | undefined) => /^c\d+#\d+$/.test(text ?? '')
  const messages = texts.filter(isMessage)
  const acknowledged = taken.map(({ conversation, number }) => textOf(conversation, number))
  return [
    ...acknowledged.filter((text) => !stands.has(text)).map((text): Wrong => `lost ${text}`),
    ...repeated(texts).map((text): Wrong => `doubled ${text}`),
    ...messages
      .filter((text, at) => numberOf(text) < numberOf(messages[at - 1] ?? text))
      .map((text): Wrong => `reordered ${text}`),
    ...acknowledged
      .filter((text, at) => stands.has(text) && texts[taken[at]?.place ?? 0] !== text)
      .map((text): Wrong => `reordered ${text}`),
    ...texts
      .filter((text, at) => isMessage(text) && texts[at + 1] !== replyTo(text))
      .map((text): Wrong => `half ${text}`),
  ]
}

/**
 * Reads the documents a closed store left, and compares them with everything that was
 * acknowledged and sent in the life of the folder: messages, enquiries and deliveries.
 */
export function wrongsInFolder(folder: string, taken: Taken[], sent: string[]): Wrong[] {
  const conversations = filesIn(join(folder, 'conversations'), ConversationFile)
  const enquiries = filesIn(join(folder, 'enquiries'), EnquiryFile)
  const outbox = OutboxFile.parse(json(join(folder, 'outbox.json')))
  const ids = [...new Set(taken.map(({ conversation }) => conversation))]
  return [
    ...differences(
      ids,
      conversations.map(({ id }) => id),
    ),
    ...conversations.flatMap(({ id, log, references, deliveries }) => {
      const own = taken.filter(({ conversation }) => conversation === id)
      const filed = own.flatMap(({ reference }) => reference ?? [])
      const files = enquiries.filter(({ conversation }) => conversation === id)
      const due = filed.flatMap((reference) => LETTERS.map((letter) => `${reference}.${letter}`))
      const delivered = deliveries.filter(({ state }) => state === 'delivered')
      return [
        ...wrongsInLog(
          log.map(({ text }) => text),
          own,
        ),
        ...differences(filed, references),
        ...differences(
          filed,
          files.map(({ reference }) => reference),
        ),
        ...differences(
          due,
          delivered.map((delivery) => delivery.id),
        ),
        ...due.filter((one) => !sent.includes(one)).map((one): Wrong => `lost letter ${one}`),
      ]
    }),
    ...outbox.pending.map((delivery): Wrong => `half ${delivery.id}`),
  ]
}

function differences(expected: string[], found: string[]): Wrong[] {
  return [
    ...expected.filter((one) => !found.includes(one)).map((one): Wrong => `lost ${one}`),
    ...repeated(found).map((one): Wrong => `doubled ${one}`),
    ...found.filter((one) => !expected.includes(one)).map((one): Wrong => `half ${one}`),
  ]
}

function repeated(all: string[]): string[] {
  const seen = new Set<string>()
  return all.filter((one) => seen.size === seen.add(one).size)
}

function numberOf(message: string): number {
  return Number(message.split('#')[1])
}

function filesIn<Content>(folder: string, schema: z.ZodType<Content>): Content[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.map((name) => schema.parse(json(join(folder, name))))
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
