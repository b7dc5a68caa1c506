import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'
import { listening } from './listening.ts'

type Message = {
  text?: string
  attachments?: { content: { body?: unknown[]; actions?: unknown[] } }[]
  summary?: string
}
export type Call = { method: string; conversation: string; activity: string; body: Message }
type Failure = { status: number; code?: string; headers?: Record<string, string> }
type Given = {
  members?: { id: string; name: string; aadObjectId: string }[]
  /** How a call fails, if it does; by its number, counted from 1. */
  fails?: (call: Call, number: number) => Failure | undefined
}

/** A channel's service on this machine (Bot Connector API 3.0): what it took, and what it shows. */
export async function aConnector(given: Given = {}) {
  const calls: Call[] = []
  const taken: Call[] = []
  const state = { fails: given.fails, members: given.members ?? [], isSilent: false }
  const headers: (string | undefined)[] = []
  let waiting: (() => void)[] = []
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    const [, conversation = '', what = '', activity = ''] =
      /conversations\/([^/]+)\/(\w+)\/?([^/?]*)/.exec(request.url ?? '') ?? []
    const answer = (status: number, body: object, more: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...more })
      response.end(JSON.stringify(body))
    }
    headers.push(request.headers.authorization)
    if (what === 'pagedmembers')
      return state.isSilent ? undefined : answer(200, { members: state.members })
    const call: Call = {
      method: request.method ?? '',
      conversation: decodeURIComponent(conversation),
      activity: decodeURIComponent(activity),
      body: JSON.parse(Buffer.concat(pieces).toString('utf8')),
    }
    calls.push(call)
    const failure = state.fails?.(call, calls.length)
    if (failure)
      answer(failure.status, { error: { code: failure.code ?? 'Fault' } }, failure.headers)
    else answer(...take(call))
    for (const look of waiting) look()
  })

  function take(call: Call): [status: number, body: object] {
    const isNew = call.method === 'POST'
    const id = isNew ? `message-${taken.length + 1}` : call.activity
    taken.push({ ...call, activity: id })
    return [isNew ? 201 : 200, { id }]
  }

  const { url, close } = await listening(server)
  onTestFinished(close)

  return {
    url,
    state,
    calls,
    taken,
    /** The Authorization header of each request. */
    headers,
    /** What a message shows now, as text. */
    shown: (activity: string) =>
      JSON.stringify(taken.findLast((call) => call.activity === activity)?.body ?? {}),
    /** The first call taken that fits, now or later. */
    async when(fits: (call: Call) => boolean): Promise<Call> {
      for (;;) {
        const found = taken.find(fits)
        if (found) return found
        await new Promise<void>((resolve) => {
          waiting = [...waiting, resolve]
        })
      }
    },
  }
}
