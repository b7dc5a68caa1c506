import type { Environment } from './environment.ts'

export const resumeKey = 'aihub.resume'

export type ResumeToken = ReturnType<typeof createResumeToken>

/**
 * The token by which this device finds its conversation again. It is only held in memory until the
 * first message was accepted: before that the server has stored nothing to come back to.
 */
export function createResumeToken(storage: Environment['storage']) {
  let held: string | undefined
  let isWritten = false
  return {
    hold: (token: string) => {
      held = token
      isWritten = false
    },
    /** Writes the held token once; later another tab of the same conversation may write a newer one. */
    keep: () => {
      if (held && !isWritten) storage.setItem(resumeKey, held)
      isWritten = true
    },
    isKept: () => storage.getItem(resumeKey) !== null,
    /** The tokens to try: this page's own, then the one in storage. */
    candidates: () => [...new Set([held, storage.getItem(resumeKey)])].filter(isToken),
    /** Lets go of a conversation that was begun here; what is kept on the device stays. */
    drop: () => {
      held = undefined
    },
    forget: () => {
      held = undefined
      storage.removeItem(resumeKey)
    },
  }
}

function isToken(token: string | null | undefined) {
  return typeof token === 'string'
}
