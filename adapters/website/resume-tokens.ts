import { createHash, timingSafeEqual } from 'node:crypto'
import type { Change, Dossier, Resume } from '../../bot/dossier.ts'
import type { Store } from '../../bot/store.ts'
import { randomId } from './random-id.ts'

/** The right to come back lives this long after it was last used, in milliseconds: 28 days. */
const RESUME_LIVES = 28 * 24 * 60 * 60_000

/** A resume token names its conversation and proves itself by 128 random bits. */
export function newResumeToken(conversation: string): { token: string; hash: string } {
  const token = `${conversation}~${randomId()}`
  return { token, hash: hashOf(token) }
}

/** What is kept of a resume token, from its hash. */
export function resumeRight(hash: string, now: Date): Resume {
  return { current: hash, until: new Date(now.getTime() + RESUME_LIVES).toISOString() }
}

/**
 * Exchanges a resume token for a new one; undefined when it opens nothing (any more). The one before
 * is still taken until the new one is first used: an answer may get lost on its way.
 */
export async function exchangeResumeToken(
  store: Pick<Store, 'transact'>,
  token: string,
  now: Date,
): Promise<{ conversation: string; token: string; dossier: Dossier } | undefined> {
  const conversation = conversationIn(token)
  const fresh = newResumeToken(conversation)
  const exchange = (dossier: Dossier): Change | undefined => {
    if (!opens(token, dossier, now)) return undefined
    return { resume: { ...resumeRight(fresh.hash, now), previous: hashOf(token) } }
  }
  const dossier = await store.transact(conversation, exchange)
  if (dossier.resume?.current !== fresh.hash) return undefined
  return { conversation, token: fresh.token, dossier }
}

/** Takes the right to come back away. */
export async function forgetResumeToken(
  store: Pick<Store, 'transact'>,
  token: string,
  now: Date,
): Promise<void> {
  await store.transact(conversationIn(token), (dossier) =>
    opens(token, dossier, now) ? { resume: null } : undefined,
  )
}

function opens(token: string, { resume }: Dossier, now: Date): boolean {
  if (!resume || Date.parse(resume.until) <= now.getTime()) return false
  const hash = Buffer.from(hashOf(token))
  return [resume.current, resume.previous].some(
    (kept) => kept !== undefined && timingSafeEqual(hash, Buffer.from(kept)),
  )
}

function conversationIn(token: string): string {
  return token.slice(0, token.indexOf('~'))
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
