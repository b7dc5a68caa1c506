import type { Reason } from '../reason.ts'
import type { Partner } from '../schema.ts'

/**
 * The reasons of one kind for a partner. What is the same for all partners is worked out before: a
 * thousand cards are scored ten times for a request.
 */
export type ReasonsFor = (partner: Partner) => readonly Reason[]

export const none: readonly Reason[] = []
export const noReasons: ReasonsFor = () => none
