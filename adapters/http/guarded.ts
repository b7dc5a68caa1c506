import type { Logger } from 'pino'
import type { Request, Response } from 'restify'
import { StoreRefusal } from '../../bot/store.ts'
import { drained } from './drained.ts'
import { Refusal } from './refusal.ts'
import { sendJson } from './send-json.ts'

export type Handler = (request: Request, response: Response) => Promise<void> | void

/**
 * A handler of which every fault becomes an answer in JSON: a refusal as it is, a store that takes
 * nothing as 503, anything else as 500 without a word of what it was.
 */
export function guarded(log: Logger, handle: Handler) {
  return async (request: Request, response: Response): Promise<void> => {
    try {
      await handle(request, response)
    } catch (fault) {
      const refusal = refusalOf(fault)
      if (refusal.status >= 500) log.error({ err: fault }, 'a request could not be answered')
      if (response.headersSent) return
      // What is left of a body nobody reads would be taken for the next request.
      const headers = (await drained(request)) ? undefined : { Connection: 'close' }
      const { status, code, message } = refusal
      sendJson(response, status, { error: { code, message } }, headers)
    }
  }
}

function refusalOf(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault
  if (fault instanceof StoreRefusal)
    return new Refusal(503, 'NotKept', 'Your message could not be kept. Please send it again.')
  return new Refusal(500, 'Fault', 'Something went wrong here. Please try again.')
}
