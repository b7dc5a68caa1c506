/** A request that was refused, or (status 0) got no usable answer. */
export class RequestFailed extends Error {
  readonly status: number
  /** The server's own code; without it the answer may be a proxy's, and says nothing lasting. */
  readonly code: string | undefined

  constructor(status: number, code?: string) {
    super(`The request failed with status ${status}`)
    this.status = status
    this.code = code
  }
}

/** The token or the conversation is no longer accepted: only a new token helps. */
export function wantsNewToken(failure: unknown) {
  return failure instanceof RequestFailed && [401, 403, 404].includes(failure.status)
}

/** The server itself refuses for good: asking the same again is of no use. */
export function isFinal(failure: unknown) {
  if (!(failure instanceof RequestFailed) || failure.code === undefined) return false
  const { status } = failure
  return status >= 400 && status < 500 && status !== 408 && status !== 429
}
