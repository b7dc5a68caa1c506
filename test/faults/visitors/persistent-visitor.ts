import { setTimeout as later } from 'node:timers/promises'
import { visitorWords } from '../../../bench/visitor-words.ts'
import { anOfficialClient } from '../../builders/an-official-client.ts'

/** Milliseconds between two tries, of a message and of a connection. */
const AGAIN = 100

/** What the client answers when a message did not arrive and may be sent again. */
const RETRY = 'retry'

/**
 * Talks through the official client until it is told to stop: a message that was not acknowledged is
 * sent again under its key, and the next comes once this one is answered.
 */
export function aPersistentVisitor(url: string, number: number, token: string) {
  const client = anOfficialClient(url, { token, timeout: AGAIN })
  /** Ids of the messages that were acknowledged, in the order of saying. */
  const acknowledged: string[] = []
  let sentAgain = 0
  let goesOn = true

  async function talk(): Promise<void> {
    for (const words of visitorWords(number)) {
      if (!goesOn) return
      const id = await arrive(words, `m${acknowledged.length}`)
      acknowledged.push(id)
      await client.answers(id)
    }
  }

  async function arrive(words: string, key: string): Promise<string> {
    for (;;) {
      const id = await client.say(words, key).catch(() => RETRY)
      if (id !== RETRY) return id
      sentAgain += 1
      await later(AGAIN)
    }
  }

  const talking = talk()
  return {
    heard: client.heard,
    acknowledged,
    sentAgain: () => sentAgain,
    /** Resolves once the last message was answered. */
    async stop() {
      goesOn = false
      await talking
      client.end()
    },
  }
}
