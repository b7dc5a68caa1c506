import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aDelivery, anEnquiry } from '../builders/an-enquiry.ts'
import { type Wrong, wrongsInLog, wrongsInStore } from './checker.ts'
import type { Ground } from './grounds.ts'
import { type Plan, Said } from './plan.ts'

/** What was done, where the kills fell, and everything that went wrong. */
export type Outcome = {
  kills: string[]
  turns: number
  enquiries: number
  deliveries: number
  /** Deliveries that left once more under the same id, as they may. */
  sentAgain: number
  wrongs: Wrong[]
}

/** How often a process works in one place and is killed, before the place is looked through. */
const KILLS_PER_PLACE = 25
const CONVERSATIONS = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5']
const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))

/**
 * Kills the engine as often as asked, in two places at a time.
 * @param from number of the first kill: where one falls goes by its number
 */
export async function killAgain(
  kills: number,
  ground: Ground,
  { from = 0, onPlace = () => {} }: { from?: number; onPlace?: (outcome: Outcome) => void } = {},
): Promise<Outcome> {
  const outcomes: Outcome[] = []
  const end = from + kills
  let next = from
  const work = async () => {
    while (next < end) {
      const first = next
      next = Math.min(end, next + KILLS_PER_PLACE)
      const outcome = await inOnePlace(ground, first, next)
      onPlace(outcome)
      outcomes.push(outcome)
    }
  }
  await Promise.all([work(), work()])
  return together(outcomes)
}

/** One place, whose process is killed and started again, and at last ends in peace. */
async function inOnePlace(ground: Ground, first: number, end: number): Promise<Outcome> {
  const { engine } = ground
  const place = await ground.place(`kills_from_${first}`)
  const said: Said[] = []
  const wrongs: Wrong[] = []
  for (let kill = first; kill <= end; kill++) {
    const fate = kill === end ? { turns: 3 } : fateOf(kill)
    const now = await run({ engine, place, ...fate, next: nextOf(said) }, ground.words)
    wrongs.push(...wrongsFound(now, said))
    said.push(...now)
  }
  const { taken, sent, killed } = sorted(said)
  wrongs.push(...wrongsInStore(await ground.stored(place), taken, sent))
  const enquiries = taken.filter(({ reference }) => reference !== undefined).length
  const deliveries = new Set(sent).size
  return {
    kills: killed,
    turns: taken.length,
    enquiries,
    deliveries,
    sentAgain: sent.length - deliveries,
    wrongs: [...new Set(wrongs)],
  }
}

/** Nine of ten kills fall on a moment of the engine's work with its disk or database, the tenth on any. */
function fateOf(kill: number): Partial<Plan> {
  if (kill % 10 === 9) return { killAfter: (kill * 53) % 150 }
  return { killAt: 1 + ((kill * 37) % 131) }
}

/** Runs a process until its end. @returns what it said. @throws when it ended otherwise than planned. */
async function run(
  plan: Pick<Plan, 'engine' | 'place' | 'next'> & Partial<Plan>,
  folder: string,
): Promise<Said[]> {
  const whole: Plan = { enquiry: anEnquiry(), delivery: aDelivery(), ...plan }
  const path = join(folder, `${basename(plan.place)}.said`)
  const words = openSync(path, 'w')
  const child = spawn(process.execPath, [CHILD, JSON.stringify(whole)], {
    stdio: ['ignore', words, 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  })
  const [code, signal] = await once(child, 'exit')
  closeSync(words)
  const asPlanned = plan.turns === undefined ? signal === 'SIGKILL' : code === 0
  if (!asPlanned) throw new Error(`The process ended with ${code ?? signal}.`)
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => Said.parse(JSON.parse(line)))
}

/** Each conversation goes on with the first message that was not acknowledged. */
function nextOf(said: Said[]): Record<string, number> {
  const next = Object.fromEntries(CONVERSATIONS.map((id) => [id, 1]))
  for (const { conversation, number } of sorted(said).taken) next[conversation] = number + 1
  return next
}

/** What a start found, against all that had been acknowledged before. */
function wrongsFound(now: Said[], before: Said[]): Wrong[] {
  const { taken } = sorted(before)
  return now.flatMap((one) => {
    if (one.say !== 'found') return []
    const own = taken.filter(({ conversation }) => conversation === one.conversation)
    return wrongsInLog(one.texts, own)
  })
}

function sorted(said: Said[]) {
  return {
    taken: said.filter((one) => one.say === 'taken'),
    sent: said.flatMap((one) => (one.say === 'sent' ? one.delivery : [])),
    killed: said.flatMap((one) => (one.say === 'killed' ? one.moment : [])),
  }
}

function together(outcomes: Outcome[]): Outcome {
  const sum = (pick: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0)
  return {
    kills: outcomes.flatMap(({ kills }) => kills),
    turns: sum(({ turns }) => turns),
    enquiries: sum(({ enquiries }) => enquiries),
    deliveries: sum(({ deliveries }) => deliveries),
    sentAgain: sum(({ sentAgain }) => sentAgain),
    wrongs: outcomes.flatMap(({ wrongs }) => wrongs),
  }
}
