import { fork } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { z } from 'zod'

const Asked = z.object({ text: z.string(), language: z.string() })
type Asked = z.infer<typeof Asked>

/** What a classifier is taught, each text with its class, and what it is then asked. */
export const Lesson = z.object({
  taught: z.array(Asked.extend({ answer: z.string() })),
  asked: z.array(Asked),
})
export type Lesson = z.infer<typeof Lesson>

/** For each text that was asked: its class, and the milliseconds that took. */
const Answers = z.array(z.object({ answer: z.string(), milliseconds: z.number() }))
export type Answers = z.infer<typeof Answers>

export type Classifier = (lesson: Lesson) => Promise<Answers>

/** Asks one text after another, once it is warm from reading again what it was taught. */
export async function answersOf(
  { taught, asked }: Lesson,
  classify: (asked: Asked) => string | Promise<string>,
): Promise<Answers> {
  for (const one of taught) await classify(one)
  const answers: Answers = []
  for (const one of asked) {
    const beganAt = performance.now()
    const answer = await classify(one)
    answers.push({ answer, milliseconds: performance.now() - beganAt })
  }
  return answers
}

/** A classifier in a process of its own, which is sent the lesson and sends the answers back. */
export function inProcess(program: string): Classifier {
  return async (lesson) => {
    const child = fork(program, {
      cwd: dirname(program),
      // nlp.js would warn of how it uses its own logger.
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.send(lesson)
    const [answers] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => {
        throw new Error(`${program} ended without an answer`)
      }),
    ])
    return Answers.parse(answers)
  }
}
