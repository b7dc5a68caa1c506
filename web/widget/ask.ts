import type * as z from 'zod/mini'
import type { Environment } from './environment.ts'
import { RequestFailed } from './request-failed.ts'
import { Refusal } from './wire.ts'

type Sent = { method?: 'GET' | 'POST'; token?: string; body?: unknown }

export type Ask = <T>(shape: z.ZodMiniType<T>, url: string, sent: Sent) => Promise<T>

/** Sends a JSON request and reads the answer by its shape; rejects only with `RequestFailed`. */
export function createAsk(fetch: Environment['fetch']): Ask {
  return async (shape, url, { method = 'POST', token, body }) => {
    const headers: Record<string, string> = {}
    if (token) headers.authorization = `Bearer ${token}`
    if (body) headers['content-type'] = 'application/json'
    const request = { method, headers, body: body ? JSON.stringify(body) : undefined }
    const response = await fetch(url, request).catch(() => undefined)
    if (!response) throw new RequestFailed(0)
    const read: unknown = await response.json().catch(() => undefined)
    if (!response.ok) throw new RequestFailed(response.status, refusalCode(read))
    const answer = shape.safeParse(read)
    if (!answer.success) throw new RequestFailed(0)
    return answer.data
  }
}

function refusalCode(read: unknown) {
  return Refusal.safeParse(read).data?.error.code
}
