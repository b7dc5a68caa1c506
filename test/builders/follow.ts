import { expect } from 'vitest'
import type { Visit } from './a-conversation.ts'
import { type Done, doneBy } from './acts.ts'
import { fits } from './fits.ts'

type Exchange = { said: string; expected: string[] }

/**
 * Plays a conversation that is written down as one reads it:
 *
 *     > what the visitor types, or the [title] of the button that is pressed
 *     a line that the assistant says; … stands for anything, also in titles
 *     [all] [the] [buttons under it]
 *
 * The assistant's lines must come in this order; what it says besides is left out of the story.
 * `answered` is told what was done at which question, where the story says what is answered to it.
 */
export async function follow(
  visit: Visit,
  transcript: string,
  answered?: (done: Done) => void,
): Promise<void> {
  for (const { said, expected } of exchangesIn(transcript)) {
    const { conversation: before } = await visit.stored()
    const title = /^\[(.+)\]$/.exec(said)?.[1]
    const { text, buttons } = await (title ? visit.presses(title) : visit.says(said))
    const lines = [...text.split('\n'), buttons.map((button) => `[${button}]`).join(' ')]
    const missing = firstMissing(expected, lines)
    expect(missing, `“${said}” was answered with:\n\n${lines.join('\n')}\n`).toBeUndefined()
    const { conversation: after } = await visit.stored()
    const done = after && doneBy(title ?? said, before ?? visit.begun, after)
    if (done && expected.some((line) => !line.startsWith('['))) answered?.(done)
  }
}

function exchangesIn(transcript: string): Exchange[] {
  const exchanges: Exchange[] = []
  for (const line of transcript.split('\n').map((one) => one.trim())) {
    if (line.startsWith('>')) exchanges.push({ said: line.slice(1).trim(), expected: [] })
    else if (line !== '') exchanges.at(-1)?.expected.push(line)
  }
  return exchanges
}

/** The first expected line that is not found, each looked for after the one before it. */
function firstMissing(expected: string[], lines: string[]): string | undefined {
  let from = 0
  for (const line of expected) {
    const at = lines.findIndex((one, index) => index >= from && fits(one.trim(), line))
    if (at < 0) return line
    from = at + 1
  }
  return undefined
}
