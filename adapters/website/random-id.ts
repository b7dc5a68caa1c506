import { randomBytes } from 'node:crypto'

/** 128 random bits, fit for an address. */
export function randomId(): string {
  return randomBytes(16).toString('base64url')
}
