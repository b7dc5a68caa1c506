import { setTimeout as later } from 'node:timers/promises'
import type { Visitor } from './visitor.ts'
import { visitorWords } from './visitor-words.ts'

/** A reference among the words of a reply: an enquiry was filed. */
const REFERENCE = /\bZH-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g

export type Load = {
  turns: number
  seconds: number
  /** Milliseconds from each message's posting to its reply. */
  latencies: number[]
  /** Different references seen in the replies. */
  filed: number
}

/** Every visitor says the next thing as soon as it is answered. */
export async function asFastAsAnswered(visitors: Visitor[], seconds: number): Promise<Load> {
  const counted = counter()
  const ends = performance.now() + seconds * 1000
  await Promise.all(
    visitors.map(async (visitor, number) => {
      for (const words of visitorWords(number)) {
        if (performance.now() >= ends) break
        await counted.count(visitor.say(words))
      }
    }),
  )
  return counted.load()
}

/** So many messages a second, evenly, by the visitors in turn, whether earlier ones are answered or not. */
export async function evenly(
  visitors: Visitor[],
  seconds: number,
  perSecond: number,
): Promise<Load> {
  const counted = counter()
  const speakers = visitors.map((visitor, number) => ({ visitor, words: visitorWords(number) }))
  const began = performance.now()
  const turns: Promise<void>[] = []
  for (let number = 0; number < seconds * perSecond; number++) {
    const due = began + (number * 1000) / perSecond
    const early = due - performance.now()
    if (early > 0) await later(early)
    const speaker = speakers[number % speakers.length]
    if (speaker) turns.push(counted.count(speaker.visitor.say(speaker.words.next().value)))
  }
  await Promise.all(turns)
  return counted.load()
}

function counter() {
  const began = performance.now()
  const latencies: number[] = []
  const references = new Set<string>()
  return {
    async count(turn: ReturnType<Visitor['say']>): Promise<void> {
      const { took, reply } = await turn
      latencies.push(took)
      for (const reference of reply.match(REFERENCE) ?? []) references.add(reference)
    },
    load: (): Load => ({
      turns: latencies.length,
      seconds: (performance.now() - began) / 1000,
      latencies,
      filed: references.size,
    }),
  }
}
