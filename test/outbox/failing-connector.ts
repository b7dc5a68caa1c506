import { createServer, type IncomingMessage } from 'node:http'
import { z } from 'zod'
import { listening } from '../builders/listening.ts'

/** A message with an enquiry's card, as far as it tells which one and of what version. */
const Message = z.object({
  summary: z.string(),
  attachments: z.tuple([z.looseObject({ content: z.looseObject({}) })]),
})

const REFUSALS = [429, 429, 412, 500, 502, 503, 504] as const
/** Of the failures so many come after it was taken: only the answer is lost. */
const LOST = 0.1
/** Seconds that a 429 asks to wait. */
const ASKED_WAIT = '2'

/** A card as it stands in the channel. */
export type Standing = { reference: string; text: string }
type CardSent = Standing & { version: string }
type Fate = 'taken' | 'lost' | 'refused'

/**
 * The service of a channel that fails a share of the time: it refuses for now, breaks, or takes it
 * and breaks before it has said so. It keeps what the cards show, and how often a version was taken
 * and answered for.
 * @param random from 0 up to 1.
 */
export async function failingConnector(share: number, random: () => number) {
  const cards = new Map<string, Standing>()
  const took = new Map<string, number>()
  const count = { calls: 0, failures: 0, lostCards: 0 }

  const server = createServer(async (request, response) => {
    const [, activity] = /activities\/([^/]+)$/.exec(request.url ?? '') ?? []
    const card = cardIn(await textOf(request))
    const fate = fateNow(random, share)
    const id = note(fate, card, activity)
    const status = { taken: 201, lost: 502, refused: pick(REFUSALS, random) }[fate]
    response.writeHead(status, status === 429 ? { 'retry-after': ASKED_WAIT } : {})
    response.end(JSON.stringify(fate === 'taken' ? { id } : { error: { code: 'Fault' } }))
  })

  function note(fate: Fate, { version, ...card }: CardSent, activity: string | undefined) {
    count.calls++
    const id = activity ?? `card-${count.calls}`
    if (fate !== 'refused') cards.set(id, card)
    if (fate === 'taken') took.set(version, (took.get(version) ?? 0) + 1)
    else count.failures++
    if (fate === 'lost' && !activity) count.lostCards++
    return id
  }

  return { ...(await listening(server)), cards, took, count }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

/** Its buttons carry the version; a closed enquiry has none, and that is its last. */
function cardIn(body: string): CardSent {
  const { summary, attachments } = Message.parse(JSON.parse(body))
  const [reference = ''] = summary.split(':')
  const text = JSON.stringify(attachments[0].content)
  return { reference, text, version: `${reference} ${/"version":(\d+)/.exec(text)?.[1] ?? 'last'}` }
}

function fateNow(random: () => number, share: number): Fate {
  if (random() >= share) return 'taken'
  return random() < LOST ? 'lost' : 'refused'
}

function pick(statuses: readonly number[], random: () => number): number {
  return statuses[Math.floor(random() * statuses.length)] ?? 500
}
