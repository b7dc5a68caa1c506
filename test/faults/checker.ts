import { LETTERS, replyTo, type Taken, textOf } from './plan.ts'
import type { Stored } from './stored.ts'

/** One thing that went wrong, such as `lost c0#12`: what was acknowledged, and is not so. */
export type Wrong = `${(typeof KINDS)[number]} ${string}`
export const KINDS = ['lost', 'doubled', 'reordered', 'half'] as const

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
 * Compares what a closed store left with everything that was acknowledged and sent in its life:
 * messages, enquiries and deliveries.
 */
export function wrongsInStore(
  { conversations, enquiries, pending }: Stored,
  taken: Taken[],
  sent: string[],
): Wrong[] {
  const ids = [...new Set(taken.map(({ conversation }) => conversation))]
  const found = conversations.map(({ id }) => id)
  return [
    ...differences(ids, found),
    ...conversations.flatMap(({ id, texts, references, deliveries }) => {
      const own = taken.filter(({ conversation }) => conversation === id)
      const filed = own.flatMap(({ reference }) => reference ?? [])
      const files = enquiries.filter(({ conversation }) => conversation === id)
      const due = filed.flatMap((reference) => LETTERS.map((letter) => `${reference}.${letter}`))
      const delivered = deliveries.filter(({ state }) => state === 'delivered')
      const inFiles = files.map(({ reference }) => reference)
      const names = delivered.map((delivery) => delivery.id)
      return [
        ...wrongsInLog(texts, own),
        ...differences(filed, references),
        ...differences(filed, inFiles),
        ...differences(due, names),
        ...due.filter((one) => !sent.includes(one)).map((one): Wrong => `lost letter ${one}`),
      ]
    }),
    ...pending.map((delivery): Wrong => `half ${delivery}`),
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
