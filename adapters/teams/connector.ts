import { z } from 'zod'

/** The channel's service did not take it. `status` is 0 when there was no answer. */
export class ConnectorFault extends Error {
  override readonly name = 'ConnectorFault'
  readonly status: number
  readonly code: string
  /** Milliseconds that the service asked to wait. */
  readonly wait: number

  constructor(status: number, code: string, wait: number) {
    super(`the channel answered ${status} ${code}`)
    this.status = status
    this.code = code
    this.wait = wait
  }
}

/** The service of a channel (Bot Connector REST API 3.0): one attempt each, at most ten seconds. */
export type Connector = {
  /** Says something in a conversation; returns the id it got there. */
  send(serviceUrl: string, conversation: string, activity: object): Promise<string>
  update(serviceUrl: string, conversation: string, id: string, activity: object): Promise<void>
  /** All members of a conversation, for a channel those of its team. */
  members(serviceUrl: string, conversation: string): Promise<Member[]>
}

export type Member = z.infer<typeof Member>
const Member = z.object({
  id: z.string(),
  name: z.string().catch(''),
  // The REST API names it `objectId`, the SDK `aadObjectId`.
  aadObjectId: z.string().optional(),
  objectId: z.string().optional(),
})
const Page = z.object({ members: z.array(Member), continuationToken: z.string().optional() })
const Taken = z.object({ id: z.string().catch('') }).catch({ id: '' })
const Refused = z.object({ error: z.object({ code: z.string() }) })

const PATIENCE = 10_000

/**
 * Not the SDK's client: that tries four times inside one call, for up to half a minute, while a turn
 * has three seconds and the outbox tries again by itself.
 * @param token what shows the service who we are; none where authentication is off.
 */
export function makeConnector(token: () => Promise<string | undefined>): Connector {
  async function ask(method: string, serviceUrl: string, path: string, body?: object) {
    const bearer = await token()
    const response = await fetch(`${serviceUrl.replace(/\/+$/, '')}/v3/conversations/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((fault: unknown) => {
      throw new ConnectorFault(0, codeOf(fault), 0)
    })
    const answer: unknown = await response.json().catch(() => ({}))
    if (response.ok) return answer
    const code = Refused.safeParse(answer).data?.error.code ?? ''
    throw new ConnectorFault(response.status, code, waitIn(response.headers.get('retry-after')))
  }

  return {
    async send(serviceUrl, conversation, activity) {
      const path = `${encodeURIComponent(conversation)}/activities`
      return Taken.parse(await ask('POST', serviceUrl, path, activity)).id
    },
    async update(serviceUrl, conversation, id, activity) {
      const path = `${encodeURIComponent(conversation)}/activities/${encodeURIComponent(id)}`
      await ask('PUT', serviceUrl, path, { ...activity, id })
    },
    async members(serviceUrl, conversation) {
      const all: Member[] = []
      let next: string | undefined
      do {
        const query = next ? `&continuationToken=${encodeURIComponent(next)}` : ''
        const path = `${encodeURIComponent(conversation)}/pagedmembers?pageSize=500${query}`
        const page = Page.parse(await ask('GET', serviceUrl, path))
        all.push(...page.members)
        next = page.continuationToken
      } while (next)
      return all
    },
  }
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && fault.name === 'TimeoutError' ? 'ETIMEDOUT' : 'ECONNECTION'
}

/** RFC 9110 section 10.2.3, in seconds; a date is not used by this service. */
function waitIn(header: string | null): number {
  const seconds = Number(header ?? 0)
  return Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : 0
}
